using System.Text;

namespace Storefront.Ordering.Orders.Mails;

internal static class LetterText
{
    /// <summary>The letter for readers without HTML. Control characters in what customers typed cannot break its lines.</summary>
    public static string PlainText(this Letter letter)
    {
        var text = new StringBuilder();
        Line(letter.Heading);
        foreach (var paragraph in letter.Paragraphs)
        {
            Line("");
            Line(paragraph);
        }

        if (letter.Code is { } code)
        {
            Line("");
            Line("    " + code);
        }

        if (letter.Button is { } button)
        {
            Line("");
            Line(button.Text);
            Line(button.Url);
        }

        if (letter.Rows.Count > 0)
        {
            Line("");
            foreach (var row in letter.Rows)
            {
                Line(string.Join("  ", new[] { row.What, row.Detail, row.Amount }.Where(part => !string.IsNullOrEmpty(part))));
            }
        }

        foreach (var column in letter.Columns)
        {
            Line("");
            Line(column.Title);
            foreach (var row in column.Rows)
            {
                Line(row);
            }
        }

        foreach (var paragraph in letter.Closing.Append(MailTexts.Footer.In(letter.Language)))
        {
            Line("");
            Line(paragraph);
        }

        return text.ToString();

        void Line(string line) => text.Append(OneLine(line)).Append('\n');
    }

    /// <summary>A subject or a line of text must not hold a line break that somebody typed into a name.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
