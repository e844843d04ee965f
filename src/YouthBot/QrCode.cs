using System.Globalization;
using System.Text;
using QRCoder;

namespace YouthBot;

/// <summary>A QR code as the path of one shape: an image that needs no style and no other request.</summary>
/// <param name="Size">Modules in a row, with the quiet edge.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new QrCode(rows.Count, path.ToString());
    }
}
