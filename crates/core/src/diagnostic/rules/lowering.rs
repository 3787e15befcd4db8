//! What stands in the way of writing a policy that is sound in itself.

use super::rules;

rules! {
    C040 = Error "two artifacts with one file name"
        "Two profiles whose names differ only in case, spaces or punctuation, or two payloads of one profile for one domain, would be written to the same file. Give one of them another name, or make them one."
        Command {
            "russet build policy-with-dock-and-DOCK"
            => "russet build policy-with-dock-and-dock-for-kiosks"
        }
    G040 = Error "a payload that its delivery cannot carry"
        "Each delivery carries some payloads only. A preference file holds the preferences of one domain for the whole device, declarations carry declaration types only, and a configuration profile carries no declarations. `deliver: auto` chooses one that fits."
        Command {
            "russet build policy-with-filevault-as-preference-file"
            => "russet build policy-with-filevault-as-mobileconfig"
        }
    G041 = Warning "a key of the profile that its delivery does not carry"
        "A preference file and a declaration have a name, but no scope, no removal date and no consent text of their own: what a profile says about itself beyond its names is lost."
        Command {
            "russet build policy-with-removal-date-as-preference-file"
            => "russet build policy-with-removal-date-as-mobileconfig"
        }
}
