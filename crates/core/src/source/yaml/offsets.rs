//! From the parser's character offsets to byte offsets.

/// Byte offsets of every 64th character: enough to find any other one quickly.
pub(super) struct Offsets<'t> {
    text: &'t str,
    /// Empty where every character is one byte.
    marks: Vec<usize>,
}

const STEP: usize = 64;

impl<'t> Offsets<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            let starts = text.char_indices().map(|(byte, _)| byte);
            starts.step_by(STEP).collect()
        };
        Self { text, marks }
    }

    /// The byte at which a character begins; the end of the text for one past its end.
    pub(super) fn byte(&self, character: usize) -> u32 {
        let byte = if self.marks.is_empty() {
            character
        } else {
            self.search(character)
        };
        u32::try_from(byte.min(self.text.len())).unwrap_or(u32::MAX)
    }

    fn search(&self, character: usize) -> usize {
        let Some(&mark) = self.marks.get(character / STEP) else {
            return self.text.len();
        };
        let rest = self.text.get(mark..).unwrap_or("");
        rest.char_indices()
            .nth(character % STEP)
            .map_or(self.text.len(), |(byte, _)| mark + byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_character() {
        for text in ["", "plain", &"aé😀".repeat(100), &"é".repeat(64)] {
            let offsets = Offsets::new(text);
            for (index, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(offsets.byte(index) as usize, byte);
            }
            assert_eq!(offsets.byte(text.chars().count()) as usize, text.len());
            assert_eq!(offsets.byte(100_000) as usize, text.len());
        }
    }
}
