using Microsoft.Extensions.Options;
using YouthBot.Dialogs.Content;

namespace YouthBot.Content;

/// <summary>
/// The content in use. A change on disk is taken over all or nothing: while a file is invalid the old content stays, and the reasons stand
/// in the log and in <c>/health/ready</c>.
/// </summary>
public sealed partial class LiveContent : IDisposable
{
    /// <summary>Editors save several files at once; one reading after the last of them is enough.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(250);

    /// <summary>When reading fails (a file in use, a wrong permission), this long until the next try.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>Articles become valid and run out by date.</summary>
    private static readonly TimeSpan DayCheck = TimeSpan.FromMinutes(10);

    private readonly string folder;
    private readonly Func<DateOnly, ContentLoad> load;
    private readonly TimeProvider time;
    private readonly ILogger<LiveContent> log;
    private readonly Lock reloading = new();
    private readonly ITimer settled;
    private readonly ITimer dayCheck;
    private DateOnly loadedOn;
    private FileSystemWatcher? watcher;
    private volatile ContentSet? later;

    /// <summary>Begins to read the content, beside everything else that a start does.</summary>
    public LiveContent(IOptions<ContentOptions> options, TimeProvider time, ILogger<LiveContent> log)
        : this(options, time, log, load: null)
    {
    }

    /// <param name="options">Where it is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Says what was taken over.</param>
    /// <param name="load">Loads the content as it is on a day; for tests, which begin many hosts on the same content.</param>
    internal LiveContent(IOptions<ContentOptions> options, TimeProvider time, ILogger<LiveContent> log, Func<DateOnly, ContentLoad>? load)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        folder = Root.Resolve(options.Value.Path);
        var models = ModelFolder.Of(options.Value);
        this.load = load ?? (day => ContentFolder.Load(folder, day, models: models));
        this.time = time;
        this.log = log;
        settled = time.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        dayCheck = time.CreateTimer(_ => ReloadOnNewDay(), null, DayCheck, DayCheck);
        First = Task.Run(ReadFirst);
    }

    /// <summary>What the bot can say now; waits for the first reading.</summary>
    /// <exception cref="InvalidContentException">It is invalid; the message lists every problem.</exception>
    public ContentSet Current => later ?? First.GetAwaiter().GetResult();

    /// <summary>The first reading; it fails with <see cref="InvalidContentException"/>.</summary>
    public Task<ContentSet> First { get; }

    /// <summary>Why the content on disk is not the content in use; empty when it is.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Raised after each reading of a change, taken over or not.</summary>
    public event EventHandler? Read;

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>Reads the content again and takes it over if it is valid.</summary>
    public void Reload()
    {
        lock (reloading)
        {
            try
            {
                TakeOver(load(Today));
            }
            catch (Exception error)
            {
                // an editor is still writing, or a file may not be read: the old content stays, and it is tried again in a while
                LogUnreadable(error);
                Problems = [new ContentProblem(folder, 0, "YB001", $"The content could not be read: {error.GetType().Name}", ContentSeverity.Error)];
                settled.Change(Retry, Timeout.InfiniteTimeSpan);
            }
        }

        Read?.Invoke(this, EventArgs.Empty);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        watcher?.Dispose();
        settled.Dispose();
        dayCheck.Dispose();
    }

    private ContentSet ReadFirst()
    {
        lock (reloading)
        {
            loadedOn = Today;
            var content = load(loadedOn) switch
            {
                ContentLoad.Loaded loaded => loaded.Content,
                ContentLoad.Rejected rejected => throw new InvalidContentException(rejected.Problems),
                _ => throw new InvalidOperationException("A load is accepted or rejected."),
            };
            LogLoaded(content.Version, content.Articles.Count);
            Watch();
            return content;
        }
    }

    private void Watch()
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;
        watcher.EnableRaisingEvents = true;
    }

    private void TakeOver(ContentLoad read)
    {
        loadedOn = Today;
        switch (read)
        {
            case ContentLoad.Loaded loaded:
                Problems = [];
                later = loaded.Content;
                LogLoaded(loaded.Content.Version, loaded.Content.Articles.Count);
                break;
            case ContentLoad.Rejected rejected:
                Problems = rejected.Problems;
                foreach (var problem in rejected.Problems) LogRejected(problem.ToString());
                break;
        }
    }

    private void Changed(object sender, FileSystemEventArgs change) => settled.Change(Settle, Timeout.InfiniteTimeSpan);

    private void ReloadOnNewDay()
    {
        if (Today != loadedOn) Reload();
    }

    [LoggerMessage(EventId = 1201, Level = LogLevel.Information, Message = "Content {Version} in use, {Articles} articles")]
    private partial void LogLoaded(string version, int articles);

    [LoggerMessage(EventId = 1202, Level = LogLevel.Error, Message = "Content not taken over, the old content stays: {Problem}")]
    private partial void LogRejected(string problem);

    [LoggerMessage(EventId = 1203, Level = LogLevel.Warning, Message = "Content could not be read at this moment")]
    private partial void LogUnreadable(Exception error);
}
