using Microsoft.AspNetCore.Http.Metadata;

namespace YouthBot.Limits;

/// <summary>
/// The largest body that an endpoint takes. Not the attribute of MVC, which says the same: it alone would load MVC into a server that has no use for it.
/// </summary>
/// <param name="bytes">Bytes.</param>
internal sealed class LargestBody(long bytes) : IRequestSizeLimitMetadata
{
    /// <inheritdoc />
    public long? MaxRequestBodySize => bytes;
}
