//! What cannot be read.

use super::rules;

rules! {
    P001 = Error "a file that cannot be read"
        "Russet could not open a file that it was asked to read: it is not there, it is a folder, or its permissions forbid it."
        Command {
            "russet check missing.mobileconfig"
            => "russet check profile.mobileconfig"
        }
}
