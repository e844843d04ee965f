using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Dialogs.Content;

namespace YouthBot.Channels.WhatsApp;

/// <summary>The numbers of ours, as the settings name them.</summary>
internal sealed class WhatsAppNumbers
{
    private const string Graph = "https://graph.facebook.com";
    private const string Version = "v26.0";
    private const string DefaultTemplate = "antwoord_klaar";

    /// <summary>The name of the number of the short form.</summary>
    private const string Only = "default";

    private readonly Dictionary<string, WhatsAppNumber> byId = new(StringComparer.Ordinal);
    private readonly List<(string Number, string Setting)> closed = [];

    /// <exception cref="SetupException">A setting is wrong; the message names it.</exception>
    public WhatsAppNumbers(IOptions<WhatsAppOptions> options, LiveContent content, IHostEnvironment environment)
    {
        var shared = options.Value;
        if (shared.PhoneNumberId is { Length: > 0 }) Add(Only, "WhatsApp", shared, shared, content, environment);
        foreach (var (name, number) in shared.Numbers) Add(name, $"WhatsApp:Numbers:{name}", number, shared, content, environment);
    }

    /// <summary>The numbers whose door is open.</summary>
    public IReadOnlyCollection<WhatsAppNumber> All => byId.Values;

    /// <summary>Numbers that lack something, and the setting that they lack.</summary>
    public IReadOnlyList<(string Number, string Setting)> Closed => closed;

    /// <summary>A number by Meta's id; null when it is not ours.</summary>
    public WhatsAppNumber? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The number by which conversations of a region can go on; null when there is none.</summary>
    public WhatsAppNumber? OfRegion(string region) => byId.Values.FirstOrDefault(number => number.Region == region && number.Phone is not null);

    private void Add(string name, string at, WhatsAppNumberOptions own, WhatsAppOptions shared, LiveContent content, IHostEnvironment environment)
    {
        if (own.PhoneNumberId is not { Length: > 0 } id)
        {
            closed.Add((name, $"{at}:PhoneNumberId"));
            return;
        }

        var token = Secret(own.AccessToken, own.AccessTokenFile, $"{at}:AccessTokenFile")
            ?? Secret(shared.AccessToken, shared.AccessTokenFile, "WhatsApp:AccessTokenFile");
        var secret = Secret(own.AppSecret, own.AppSecretFile, $"{at}:AppSecretFile")
            ?? Secret(shared.AppSecret, shared.AppSecretFile, "WhatsApp:AppSecretFile");
        var verify = own.VerifyToken ?? shared.VerifyToken;
        (string Name, string? Value)[] needed = [("AccessToken", token), ("AppSecret", secret), ("VerifyToken", verify)];
        if (Array.Find(needed, setting => setting.Value is not { Length: > 0 }) is { Name: not null } lacking)
        {
            closed.Add((name, $"{at}:{lacking.Name}"));
            return;
        }

        var region = own.Region ?? shared.Region ?? Region.LandelijkId;
        if (!content.Current.Regions.ContainsKey(region)) throw new SetupException($"{at}:Region: '{region}' is not a region in content/regions.");
        var graph = own.GraphBaseUrl ?? shared.GraphBaseUrl ?? Graph;
        if (!Uri.TryCreate(graph, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && !(environment.IsDevelopment() && address.Scheme == Uri.UriSchemeHttp)))
            throw new SetupException($"{at}:GraphBaseUrl must be an address that begins with https://");
        var endpoint = new Uri($"{graph.TrimEnd('/')}/{own.ApiVersion ?? shared.ApiVersion ?? Version}/{Uri.EscapeDataString(id)}/messages");
        var template = own.Template ?? shared.Template ?? DefaultTemplate;
        if (!byId.TryAdd(id, new WhatsAppNumber(name, region, id, token!, secret!, verify!, endpoint, template, Digits(own.Phone, at))))
            throw new SetupException($"{at}:PhoneNumberId: '{id}' is there twice.");
    }

    /// <summary>A number as a link has it.</summary>
    private static string? Digits(string? phone, string at)
    {
        if (phone is not { Length: > 0 }) return null;
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length is >= 8 and <= 15 && digits[0] is not '0'
            ? digits
            : throw new SetupException($"{at}:Phone must be a number with its country, such as +31612345678.");
    }

    private static string? Secret(string? value, string? file, string setting)
    {
        if (value is { Length: > 0 }) return value;
        if (file is not { Length: > 0 }) return null;
        var path = Root.Resolve(file);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : throw new SetupException($"{setting}: there is no file '{path}'.");
    }
}
