namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What WhatsApp refuses a message for (Cloud API reference, June 2026). Lengths are counted in UTF-16 units, which is never too few.</summary>
internal static class WhatsAppLimits
{
    public const int Text = 4096;

    /// <summary>The text above buttons. Sources differ about that of a list (1024 or 4096): the smaller one is safe.</summary>
    public const int Body = 1024;

    public const int Buttons = 3;

    public const int ButtonTitle = 20;

    public const int ButtonId = 256;

    public const int Rows = 10;

    public const int RowTitle = 24;

    public const int RowDescription = 72;

    public const int RowId = 200;
}
