using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Cards;

/// <summary>Names of the finishes, for people who do not see the dots.</summary>
public static class FinishTexts
{
    public static readonly Text Chalk = new("chalk", "白垩");
    public static readonly Text Graphite = new("graphite", "石墨");
    public static readonly Text Steel = new("steel", "钢色");
    public static readonly Text Oat = new("oat", "燕麦");
    public static readonly Text Moss = new("moss", "苔绿");
    public static readonly Text Sky = new("sky", "雾蓝");
    public static readonly Text Brick = new("brick", "砖红");

    /// <returns>Null for a finish that has no dot.</returns>
    public static Text? Of(string code) => code switch
    {
        "chalk" => Chalk,
        "graphite" => Graphite,
        "steel" => Steel,
        "oat" => Oat,
        "moss" => Moss,
        "sky" => Sky,
        "brick" => Brick,
        _ => null,
    };
}
