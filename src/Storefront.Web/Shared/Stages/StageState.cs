namespace Storefront.Web.Shared.Stages;

public enum StageState
{
    Done,
    Now,
    Next,
}
