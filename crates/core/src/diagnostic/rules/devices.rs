//! What is wrong with a device list, or with a policy that is to be built for the devices of one.

use super::rules;

rules! {
    P070 = Error "a device list that cannot be read"
        "A device list is a table as CSV: text in UTF-8, with one row a Mac, whose first line names a variable for each column. Cells are separated by commas, semicolons or tabs; the first line decides which, and since names have none of them it has to have one kind only. A row has at most 1 MB. From Excel, save it as \"CSV UTF-8\"."
        Command {
            "russet build --devices macs.xlsx"
            => "russet build --devices macs.csv"
        }

    P071 = Error "a column that is no variable"
        "Each column of a device list gives a variable its values, and the first line says which. The name begins with a letter, has letters, digits, `_`, `-` and `.`, and stands in one column only; `--device-key` names one of them."
        Command {
            "russet build --devices macs.csv   # Serial number,Asset tag"
            => "russet build --devices macs.csv   # serial,asset-tag"
        }

    P072 = Error "a row with too many or too few cells"
        "Every row of a device list has as many cells as the first line has names. A cell with a separator in it has to stand in double quotes; without them what follows would move into the wrong variables."
        Command {
            "russet build --devices macs.csv   # owner,site and Diaz, Ana,Berlin"
            => "russet build --devices macs.csv   # owner,site and \"Diaz, Ana\",Berlin"
        }

    P073 = Error "a key that is no name of a folder"
        "What is built for a Mac goes into a folder that is named by its key: the cell in the first column, or in the one that `--device-key` names. The key is not empty and is a name on every file system: no `/`, `\\`, `:`, `*`, `?`, `\"`, `<`, `>`, `|` or control character, no `.` at its beginning or end, no space at either, none of the names that Windows keeps for itself, at most 200 bytes. A serial number is a good key."
        Command {
            "russet build --devices macs.csv   # name,owner and Lab/3,Ana"
            => "russet build --devices macs.csv   # name,owner and Lab-3,Ana"
        }

    P074 = Error "a key that occurs twice"
        "Two rows of a device list have the same key, so that both would be built into one folder. Keys that differ only in upper and lower case, or in how an accent is encoded, are the same on a Mac. Remove one of the rows, or let another column be the key."
        Command {
            "russet build --devices macs.csv   # C02X1234 and c02x1234"
            => "russet build --devices macs.csv   # C02X1234 and C02X1235"
        }

    P075 = Error "a device list that makes no difference"
        "A profile is built for each Mac if it uses a variable to which a column of the device list gives a value, itself, through the default of another variable, or through what it extends. No profile does, or not the one that was asked for by name, so every Mac would get the same. Most often the name of a column and that of the variable differ."
        Command {
            "russet build --devices macs.csv   # a column asset, the variable ${asset-tag}"
            => "russet build --devices macs.csv   # a column asset-tag, the variable ${asset-tag}"
        }

    P076 = Error "what cannot differ between the Macs of a list"
        "A profile that depends on the device list is a configuration profile for each Mac. What makes it the same profile on all of them stays the same: its name, from which its identifier is derived, and what it extends; `display-name` is free. Objects of Intune, its settings catalog above all, and declarations are not made for single Macs: the profile is delivered as `mobileconfig`."
        Command {
            "russet build --devices macs.csv   # profile: Wi-Fi of ${owner}"
            => "russet build --devices macs.csv   # profile: Wi-Fi, display-name: Wi-Fi of ${owner}"
        }
}
