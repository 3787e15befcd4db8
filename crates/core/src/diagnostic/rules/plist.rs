//! What cannot be read in a property list, and what a property list cannot hold.

use super::rules;

rules! {
    P040 = Error "not a property list"
        "A profile is a property list: XML whose root element is `plist`, or Apple's binary form. What stands here is something else. A file that was signed shows its property list only once the signature is taken off, which Russet does by itself where the signature is whole."
        Profile {
            "{ \"PayloadType\": \"Configuration\" }\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n</dict></plist>\n"
        }
    P041 = Error "malformed XML"
        "The file is not well-formed XML, so macOS refuses all of it. Most often an `&` or a `<` stands in a text as it is, or an end tag does not match its start tag."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadDisplayName</key><string>Dock & desktop</string>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadDisplayName</key><string>Dock &amp; desktop</string>\n</dict></plist>\n"
        }
    P042 = Error "a truncated file"
        "The file ends in the middle. It was cut off while it was copied, downloaded or written; what is missing cannot be known, so get the whole file again."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n</dict></plist>\n"
        }
    P043 = Error "a text encoding that cannot be read"
        "The bytes do not fit the encoding that the file declares (UTF-8, where it declares none), or the encoding is one that Russet does not read. Save the file as UTF-8."
        Profile {
            "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n</dict></plist>\n"
            => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n</dict></plist>\n"
        }
    P044 = Error "a file beyond the limits"
        "The file is larger, deeper or holds more values than any real profile. Russet stops there, so that no input can exhaust the machine."
        Command {
            "russet check disk-image.plist"
            => "russet check profile.mobileconfig"
        }
    P045 = Error "an entity declaration"
        "The document type declares entities of its own. A property list has no use for them, and entities that expand to entities can fill any memory, so macOS and Russet read no file that has them."
        Profile {
            "<!DOCTYPE plist [ <!ENTITY org \"Contoso\"> ]>\n<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadOrganization</key><string>&org;</string>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadOrganization</key><string>Contoso</string>\n</dict></plist>\n"
        }
    P046 = Error "a duplicate key in a property list"
        "One dictionary holds the same key twice. Readers disagree on which of the two counts, and none of them says so."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadScope</key><string>User</string>\n<key>PayloadScope</key><string>System</string>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadScope</key><string>System</string>\n</dict></plist>\n"
        }
    P047 = Error "a text that its element cannot hold"
        "The text between the tags is not of the type that the element names: an `integer` takes digits, a `date` the form `2026-11-21T08:00:00Z`, `data` base64, and `true` and `false` take nothing."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadExpirationDate</key><date>21 November 2026</date>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadExpirationDate</key><date>2026-11-21T08:00:00Z</date>\n</dict></plist>\n"
        }
    P048 = Error "not a configuration profile"
        "The property list is sound but no configuration profile: a profile is a dictionary whose `PayloadType` is `Configuration` and whose payloads stand in `PayloadContent`. A preference file or a single payload has to be put into a profile first."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>autohide</key><true/>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n</dict></plist>\n"
        }
    P049 = Error "a damaged binary property list"
        "The file begins like a binary property list, but its tables of objects do not hold together. It was cut off or changed on the way, or written by something that is not a property list writer."
        Command {
            "russet check half-copied.mobileconfig"
            => "russet check whole.mobileconfig"
        }
    P050 = Error "a value that a property list cannot hold"
        "A property list holds strings, whole numbers of 64 bits, finite real numbers, booleans, dates, data, arrays and dictionaries. It has no null, no reference to another object, and its strings have no control characters."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadDescription</key><string>a bell: &#7;</string>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadDescription</key><string>a bell</string>\n</dict></plist>\n"
        }
    P051 = Error "an element out of place"
        "A property list has one root value; a dictionary holds keys and values by turns; an array holds values only; and there are no elements but `dict`, `array`, `key`, `string`, `integer`, `real`, `true`, `false`, `date` and `data`."
        Profile {
            "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadScope</key>\n<key>PayloadOrganization</key><string>Contoso</string>\n</dict></plist>\n"
            => "<plist version=\"1.0\"><dict>\n<key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>com.contoso.dock</string>\n<key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n<key>PayloadContent</key><array/>\n<key>PayloadScope</key><string>System</string>\n<key>PayloadOrganization</key><string>Contoso</string>\n</dict></plist>\n"
        }
    P052 = Error "not what a Mac prints of its profiles"
        "`russet audit` reads what `profiles show -output stdout-xml`, `profiles -C -o stdout-xml` or `system_profiler SPConfigurationProfileDataType` with `-xml` or `-json` prints. The file is something else, or it was cut off."
        Command {
            "russet audit policies --installed screenshot-as-text.txt"
            => "russet audit policies --installed installed.plist"
        }
    P053 = Note "a profile whose payloads are encrypted"
        "The payloads of the profile are encrypted for one Mac, which alone can read them. An import keeps them as they are; nothing in them can be checked, compared or converted."
        Command {
            "russet import encrypted.mobileconfig --out policy"
            => "russet import plain.mobileconfig --out policy"
        }
    P054 = Note "a name that is taken"
        "Two documents of one name are one profile, and two names that differ only in case or punctuation are one file. An import gives the second a name of its own; what the Mac and the admin center call it stays."
        Command {
            "russet import wifi-berlin/network.mobileconfig wifi-munich/network.mobileconfig --out policy"
            => "russet import network-berlin.mobileconfig network-munich.mobileconfig --out policy"
        }
    P055 = Error "a profile that policy source cannot hold"
        "An import reads every document again before it writes it, and refuses one that does not say the same as the file: dictionaries that nest deeper than policy source does, a payload list that is none."
        Command {
            "russet import nested-200-deep.mobileconfig --out policy"
            => "russet import nested-20-deep.mobileconfig --out policy"
        }
    P056 = Error "an archive that cannot be read"
        "The archive is damaged or encrypted, or it holds more than is read: 10,000 files, 512 MB in all, 64 MB for one file. An archive within an archive is not unpacked."
        Command {
            "russet import encrypted.zip --out policy"
            => "russet import unpacked-folder --out policy"
        }
    P057 = Warning "a value of another type that has one sure mending"
        "Apple defines another type for the key, or another case of its name, and only one value of that type can be meant: the integer 1 where a boolean belongs. `russet import --fix` writes it so."
        Command {
            "russet import dock.mobileconfig --out policy   # <key>autohide</key><integer>1</integer>"
            => "russet import dock.mobileconfig --out policy   # <key>autohide</key><true/>"
        }
}
