using System.Text;

namespace YouthBot.CheckIns.Import;

/// <summary>Telephone numbers as schools write them down.</summary>
internal static class PhoneNumber
{
    private const string Netherlands = "31";

    /// <summary>What people put between the digits.</summary>
    private const string Between = " .-/()\u00A0\u2010\u2011\u2013";

    /// <summary>
    /// As WhatsApp wants it, +31612345678; null when it is no mobile number. Dutch ones are written with 06, +31 or 0031, and without the 0 by a
    /// spreadsheet that took it for a sum; one of another country needs its + or 00.
    /// </summary>
    public static string? Normalise(string text)
    {
        var digits = new StringBuilder(text.Length);
        var plus = false;
        foreach (var sign in text.Trim().Replace("(0)", string.Empty, StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(sign)) digits.Append(sign);
            else if (sign is '+' && digits.Length == 0 && !plus) plus = true;
            else if (!Between.Contains(sign, StringComparison.Ordinal)) return null;
        }

        var number = digits.ToString();
        if (!plus && number.StartsWith("00", StringComparison.Ordinal)) (plus, number) = (true, number[2..]);
        if (!plus)
        {
            return number switch
            {
                ['0', '6', ..] when number.Length == 10 => $"+{Netherlands}{number[1..]}",
                ['6', ..] when number.Length == 9 => $"+{Netherlands}{number}",
                ['3', '1', '6', ..] when number.Length == 11 => $"+{number}",
                _ => null,
            };
        }

        if (number.StartsWith(Netherlands, StringComparison.Ordinal)) return number.Length == 11 && number[2] is '6' ? $"+{number}" : null;
        return number.Length is >= 8 and <= 15 && number[0] is not '0' ? $"+{number}" : null;
    }
}
