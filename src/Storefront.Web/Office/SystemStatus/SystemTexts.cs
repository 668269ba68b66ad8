using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.SystemStatus;

public static class SystemTexts
{
    public static readonly Text Title = new("System", "系统");
    public static readonly Text Health = new("Health", "运行状况");
    public static readonly Text AllWell = new("Nothing needs a hand", "没有要处理的事");
    public static readonly Text NeedsHand = new("{0} need a hand", "{0} 件要处理");
    public static readonly Text Measured = new("Measured {0}", "{0} 的数据");
    public static readonly Text Database = new("Database", "数据库");
    public static readonly Text RedisUp = new("Redis connected", "Redis 已连接");
    public static readonly Text RedisAway = new("Redis away", "Redis 连不上");
    public static readonly Text Disk = new("Disk of the data folder", "数据目录所在磁盘");
    public static readonly Text DiskFree = new("{0} GB free", "剩余 {0} GB");
    public static readonly Text DiskOf = new("of {0} GB", "共 {0} GB");
    public static readonly Text Running = new("Running", "已运行");
    public static readonly Text Version = new("version {0}", "版本 {0}");
    public static readonly Text Outbox = new("Outbox", "消息队列");
    public static readonly Text Mail = new("Mail", "邮件");
    public static readonly Text WaitingParked = new("{0} wait, {1} parked", "{0} 条等待，{1} 条搁置");
    public static readonly Text OnlyParked = new("{0} parked", "{0} 条搁置");
    public static readonly Text AfterComma = new(", {0}", "，{0}");
    public static readonly Text NothingWaits = new("Nothing waits", "没有积压");
    public static readonly Text ParkedHeading = new("Parked messages", "搁置的消息");
    public static readonly Text ParkedMeans = new("Tried ten times, then set aside", "试了十次后搁置");
    public static readonly Text NothingParked = new("Nothing is parked.", "没有搁置的消息。");
    public static readonly Text MailHeading = new("Mails that failed", "发送失败的邮件");
    public static readonly Text NoMailFailed = new("No mail waits after a failure.", "没有发送失败的邮件。");
    public static readonly Text Jobs = new("Jobs", "任务");
    public static readonly Text Message = new("Message", "消息");
    public static readonly Text About = new("About", "关于");
    public static readonly Text Since = new("Since", "开始于");
    public static readonly Text Tries = new("Tries", "次数");
    public static readonly Text Error = new("What went wrong", "出错原因");
    public static readonly Text Kind = new("Kind", "种类");
    public static readonly Text Action = new("Action", "操作");
    public static readonly Text Retry = new("Retry", "重试");
    public static readonly Text RetryAll = new("Retry all {0}", "全部重试（{0}）");
    public static readonly Text Job = new("Job", "任务");
    public static readonly Text Every = new("Every", "间隔");
    public static readonly Text LastRun = new("Last run", "上次运行");
    public static readonly Text NextRun = new("Next", "下次");
    public static readonly Text Failures = new("Failures", "连续出错");
    public static readonly Text Note = new("What it did", "结果");
    public static readonly Text NotYet = new("not yet", "还没有");
    public static readonly Text GivenUp = new("given up", "已放弃");

    public static readonly Text Search = new("Search index", "搜索索引");
    public static readonly Text SearchAway = new("does not answer", "没有响应");
    public static readonly Text SearchAwayMeans = new(
        "It has not answered since {0}: {1} Shoppers are served plain matches from the database, without filters’ counts.",
        "自 {0} 起没有响应：{1}顾客看到的是数据库里的简单匹配，没有筛选计数。");
    public static readonly Text Documents = new("{0} documents", "{0} 份文档");
    public static readonly Text InStep = new("In step", "已同步");
    public static readonly Text Behind = new("{0} changes wait, the first for {1}", "{0} 处改动等待，最早的已等 {1}");
    public static readonly Text IndexStands = new("{0}, {1}. {2}", "{0}，{1}。{2}");
    public static readonly Text Lag = new("99 of 100 changes can be found after {0} s at most", "百分之九十九的改动在 {0} 秒内可搜到");
    public static readonly Text NoLag = new("no change since this start", "启动以来没有改动");
    public static readonly Text BuildAnew = new("Build it anew", "重建");
    public static readonly Text Building = new("Being built anew: {0} documents so far. Shoppers search the old one meanwhile.", "正在重建：已写入 {0} 份。在此期间顾客使用旧索引。");
    public static readonly Text BuiltAnew = new("Built anew {0}: {1} documents in {2}.", "{0} 重建完成：{1} 份，用时 {2}。");
    public static readonly Text BuildFailed = new("Building it anew failed {0}: {1}", "{0} 重建失败：{1}");
    public static readonly Text DriftWhere = new("Every night the whole index is compared with the database; what it found stands among the jobs below.", "每晚把整个索引与数据库对照，结果见下方的任务。");
    public static readonly Text ComparedHere = new("The index of this node, {0}: {1}.", "本节点的索引，{0}：{1}。");

    private static readonly Text _milliseconds = new("{0} ms", "{0} 毫秒");
    private static readonly Text _seconds = new("{0} s", "{0} 秒");
    private static readonly Text _minutes = new("{0} min", "{0} 分钟");
    private static readonly Text _hours = new("{0} h", "{0} 小时");
    private static readonly Text _days = new("{0} days", "{0} 天");

    /// <summary>A length of time in its largest unit: "4 s", "20 h".</summary>
    public static Text Of(TimeSpan length) => length switch
    {
        { TotalSeconds: < 1 } => _milliseconds.With((int)length.TotalMilliseconds),
        { TotalMinutes: < 2 } => _seconds.With((int)length.TotalSeconds),
        { TotalHours: < 2 } => _minutes.With((int)length.TotalMinutes),
        { TotalDays: < 2 } => _hours.With((int)length.TotalHours),
        _ => _days.With((int)length.TotalDays),
    };

    public static string Gigabytes(long bytes) => (bytes / 1e9).ToString("N1", CultureInfo.CurrentCulture);
}
