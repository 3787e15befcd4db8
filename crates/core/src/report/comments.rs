//! What an author has written above a document as a comment: often it says why something is there.

use super::text::Text;
use crate::diagnostic::Files;
use crate::value::Span;

/// The paragraphs of the comment right above the line that a span begins in.
pub(super) fn above(files: &Files, span: Span) -> Vec<Text> {
    let text = files.get(span.file).map_or("", |file| &file.text);
    let before = text.get(..span.start as usize).unwrap_or_default();
    // The last of these lines is the one that the span itself stands in.
    let lines = before
        .lines()
        .rev()
        .skip(usize::from(!before.ends_with('\n')));
    let is_comment = |line: &&str| line.is_empty() || line.starts_with('#');
    let mut lines: Vec<&str> = lines.map(str::trim).take_while(is_comment).collect();
    lines.reverse();
    let mut paragraphs = vec![String::new()];
    for line in lines {
        let line = line.trim_start_matches('#').trim();
        match (line, paragraphs.last_mut()) {
            ("", _) | (_, None) => paragraphs.push(String::new()),
            (line, Some(paragraph)) => {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.iter().map(|text| Text::prose(text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn above_name(text: &str, name: &str) -> Vec<String> {
        let mut files = Files::new();
        let file = files.add("a.yaml", text);
        let start = u32::try_from(text.find(name).unwrap()).unwrap();
        let found = above(&files, Span::new(file, start, start));
        found.iter().map(Text::words).collect()
    }

    #[test]
    fn comments_belong_to_what_stands_below_them() {
        let text =
            "# Why: because\n# of `this`.\n#\n# And that.\n\nprofile: One\n---\nprofile: Two\n";
        assert_eq!(
            above_name(text, "One"),
            ["Why: because of this.", "And that."]
        );
        assert_eq!(
            above_name(text, "profile: One"),
            ["Why: because of this.", "And that."]
        );
        assert!(above_name(text, "Two").is_empty());
        let several = "# All\ngroups:\n  # First\n  One: {}\n  Two: {}\n";
        assert_eq!(above_name(several, "One"), ["First"]);
        assert!(above_name(several, "Two").is_empty());
    }

    #[test]
    fn what_stands_in_no_file_has_no_comment() {
        assert!(above(&Files::new(), Span::NONE).is_empty());
    }
}
