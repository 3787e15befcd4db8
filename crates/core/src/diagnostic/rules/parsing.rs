//! What cannot be read.

use super::rules;

rules! {
    P001 = Error "a file that cannot be read"
        "Russet could not open a file that it was asked to read, or that the policy names: it is not there, it is a folder, or its permissions forbid it. A policy folder also needs its `russet.yaml`; `russet init` writes one."
        Command {
            "russet check missing.mobileconfig"
            => "russet check profile.mobileconfig"
        }

    P002 = Error "a file in the wrong encoding"
        "Policy source is text in UTF-8. UTF-16 is read too where the file begins with a byte order mark, as PowerShell writes it. Anything else would turn names and passwords into other ones without notice, so it is refused. Save the file as UTF-8, or convert it with `iconv`."
        Command {
            "russet check latin1.yaml"
            => "iconv -f latin1 -t utf-8 latin1.yaml > utf8.yaml && russet check utf8.yaml"
        }

    P003 = Error "a file that is too large"
        "A file of policy source, or one that `!file` brings in, has at most 16 MB. Such a file is refused by its size without being read. A profile that large does not install; an installer package or a disk image belongs into an app, not into a profile."
        Command {
            "russet check dump.yaml   # 200 MB"
            => "russet check policy.yaml"
        }

    P004 = Error "text that is not YAML"
        "The file does not follow the rules of YAML 1.2, and what it means from here on cannot be known. Most often a text holds `: `, or begins with `{`, `[`, `@`, `*` or `&`, and is not in quotes; or a line is indented with a tab, or by another number of spaces than its neighbours. Documents of the file before this place are read."
        Policy {
            "profile: Login window\npayloads:\n  com.apple.loginwindow: { LoginwindowText: Lost? Call: 555 0100, SHOWFULLNAME: true }\n  com.apple.dock: [ autohide: true\n"
            => "profile: Login window\npayloads:\n  com.apple.loginwindow: { LoginwindowText: \"Lost? Call: 555 0100\", SHOWFULLNAME: true }\n  com.apple.dock: { autohide: true }\n"
        }

    P005 = Error "too many levels"
        "Dictionaries and lists may stand in each other 100 deep, aliases and variables included. No payload needs more than about ten; what is deeper is a mistake of the program that wrote the file, or an attack on the one that reads it."
        Policy {
            "profile: Deep\npayloads:\n  com.contoso.app: { Tree: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }\n"
            => "profile: Deep\npayloads:\n  com.contoso.app: { Tree: [[[1]]] }\n"
        }

    P006 = Error "aliases or variables that grow without measure"
        "A few lines of aliases of aliases, or of variables made of variables, can stand for more text than any memory holds. Russet lets the aliases of a file add 16 MB to it, and variables and files 64 MB to a policy, and stops there."
        Policy {
            "profile: Bomb\npayloads:\n  com.contoso.app:\n    A: &a [x, x, x, x, x, x, x, x, x, x]\n    B: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n    C: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n    D: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n    E: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\n    F: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\n"
            => "profile: Bomb\npayloads:\n  com.contoso.app:\n    A: &a [x, x, x, x, x, x, x, x, x, x]\n    B: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
        }

    P007 = Error "a key that stands twice"
        "A dictionary has each key once. Of two, one would win without notice, and which one differs between readers. Keep the one that is meant. Two payloads of one type are written as a list below the type."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock:\n    autohide: true\n    autohide: false\n"
            => "profile: Dock\npayloads:\n  com.apple.dock:\n    autohide: true\n"
        }

    P008 = Error "a key that is not a text"
        "The keys of a property list are texts. YAML takes `{{name}}` without quotes for a dictionary that is a key. The key `<<`, which merged dictionaries in YAML 1.1, means nothing in YAML 1.2: write the keys out, or let the document say `extends`."
        Policy {
            "profile: Accounts\npayloads:\n  com.contoso.app: { User: {{userprincipalname}} }\n"
            => "profile: Accounts\npayloads:\n  com.contoso.app: { User: \"{{userprincipalname}}\" }\n"
        }

    P009 = Error "a number that is too large"
        "A property list holds whole numbers of 64 bits. A longer row of digits is most often an identifier, and as such a text: put it in quotes."
        Policy {
            "profile: App\npayloads:\n  com.contoso.app: { Tenant: 123456789012345678901234567890 }\n"
            => "profile: App\npayloads:\n  com.contoso.app: { Tenant: \"123456789012345678901234567890\" }\n"
        }

    P010 = Error "an unknown tag"
        "A tag says what the text after it stands for: `!file` the content of a file as data, `!text` the content of a file as text, `!env` an environment variable, `!base64` the data that it encodes, `!date` a date. There are no others, besides YAML's own `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!binary` and `!!timestamp`."
        Policy {
            "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base46 aGVsbG8= }\n"
            => "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 aGVsbG8= }\n"
        }

    P011 = Error "a tag on the wrong thing"
        "The text after a tag is not what the tag says: no base64 after `!base64`, no date after `!date`, no number after `!!int`. Tags stand before texts, not before keys, dictionaries or lists."
        Policy {
            "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 \"-----BEGIN\" }\n"
            => "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 aGVsbG8= }\n"
        }

    P012 = Error "a file outside the policy folder"
        "`!file` and `!text` read files of the policy folder and no others, so that a policy is complete where it is copied to, and one from a stranger cannot read your keys. A path is relative to the file that names it and has `/` between folders; absolute paths, paths that lead out of the folder, and symbolic links are refused."
        Policy {
            "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !file ../../etc/ssl/root.cer }\n"
            => "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 aGVsbG8= }\n"
        }

    P013 = Error "an environment variable that is not set"
        "`!env NAME` takes a secret or another value from the environment of the process. It is an error that it is not there: an empty password in its place would be installed."
        Command {
            "russet build"
            => "WIFI_PASSWORD=… russet build"
        }

    P014 = Error "an unknown variable"
        "`${name}` is a variable. Its value comes from a row of the device list, from `--set name=…`, from the environment variable `RUSSET_VAR_name`, or from `variables` in `russet.yaml`, the first of these that has one. Where the characters `${` are meant, as in a shell script, write `$${`. Apple's `$SERIALNUMBER` and Intune's `{{serialnumber}}` are left as they are."
        Policy {
            "profile: App\npayloads:\n  com.contoso.app: { Home: \"${HOME}/App\" }\n"
            => "profile: App\npayloads:\n  com.contoso.app: { Home: \"$${HOME}/App\" }\n"
        }

    P015 = Error "a variable that stands for itself"
        "The default of a variable may use other variables, but in the end there has to be a value. Here the way leads back to where it began. Give one of the variables in the circle a value of its own."
        Command {
            "russet check   # variables: { a: \"${b}\", b: \"${a}\" }"
            => "russet check   # variables: { a: \"${b}\", b: text }"
        }

    P016 = Error "a variable that does not fit"
        "A variable alone in its text, `\"${name}\"`, has its own type; within a longer text it has to be a text, a whole number or a truth value. A fraction such as 1.10 could be written in several ways, so it is put in quotes where it is to stand in a text. A value from outside has to be of the type that the default has."
        Command {
            "russet check --set minutes=ten   # variables: { minutes: 10 }"
            => "russet check --set minutes=20   # variables: { minutes: 10 }"
        }

    P017 = Warning "a variable that nothing uses"
        "A value was given for a variable that the policy neither declares nor uses. Most often its name is misspelt, and the variable that was meant has kept its default."
        Command {
            "russet build --set suport=https://help.contoso.com"
            => "russet build --set support=https://help.contoso.com"
        }

    P018 = Error "a document that does not say what it is"
        "Every document of a policy folder is of a kind, and the field that names it tells which: a profile begins with `profile: NAME`. Files that are no policy do not belong into the folder, unless their names or those of their folders begin with a dot."
        Policy {
            "profil: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P019 = Error "an unknown field"
        "The document has a field that Russet does not know. A field that is misspelt would be left out without notice, so it is an error. The keys of a payload stand below its type under `payloads`; keys of the profile itself that have no field go under `envelope` with Apple's names."
        Policy {
            "profile: Dock\npayload-scope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P020 = Error "a field with the wrong value"
        "The field takes something else: another type, or one of a few words. A version such as 15.10 is written in quotes, because as a number it would be 15.1."
        Policy {
            "profile: Dock\nscope: users\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P021 = Error "a root document without a version"
        "The `russet.yaml` of a policy folder says `russet: 1`, the version of the policy language. Without it Russet cannot know that the file is its own, or how a later version would read it."
        Command {
            "russet check   # russet.yaml: { organization: Contoso }"
            => "russet check   # russet.yaml: { russet: 1, organization: Contoso }"
        }

    P023 = Error "a key without a value"
        "Nothing stands after the key, or `null` or `~`. A property list has no such value. Write a value, `\"\"` for an empty text, `{}` for a payload without keys, or leave the key out: a Mac then does what it does by default."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P024 = Error "text that is not JSON"
        "The file ends in `.json` and does not follow the rules of JSON: no comments, no comma after the last item, names and texts in double quotes."
        Command {
            "russet check dock.json   # { \"profile\": \"Dock\", }"
            => "russet check dock.json   # { \"profile\": \"Dock\" }"
        }

    P025 = Error "extending what is not there"
        "`extends: NAME` begins a profile as another profile of the policy, and adds to it. There is no profile of this name, or the documents of one profile extend two different ones."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock of the lab\nextends: Dok\npayloads:\n  com.apple.dock: { tilesize: 64 }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock of the lab\nextends: Dock\npayloads:\n  com.apple.dock: { tilesize: 64 }\n"
        }

    P026 = Error "a profile that extends itself"
        "The profiles extend each other in a circle, so none of them has a beginning. Let one of them stand for itself."
        Policy {
            "profile: Dock\nextends: Desktop\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Desktop\nextends: Dock\npayloads:\n  com.apple.desktop: { locked: true }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Desktop\nextends: Dock\npayloads:\n  com.apple.desktop: { locked: true }\n"
        }

    P027 = Error "a policy within a policy"
        "A policy folder has one root, the `russet.yaml` at its top. A second one, in a folder within it or as a document of another file, would leave open which of the two holds."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nrusset: 1\norganization: Contoso\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P028 = Error "a symbolic link in a policy folder"
        "Symbolic links are not followed: what they point at may lie outside the policy folder, or be missing where the folder is copied to. Leaving them out silently would drop a part of the policy. Put the file or folder itself there."
        Command {
            "ln -s ../shared/dock.yaml dock.yaml && russet check"
            => "cp ../shared/dock.yaml dock.yaml && russet check"
        }

    P029 = Error "a rule that cannot be accepted"
        "`allow` names rules by their codes, each with the reason why what it finds is all right in this profile; they are then reported as notes. The code is not known, or there is no reason, or it is a rule of the policy language itself, without which nothing can be built."
        Policy {
            "profile: Dock\nallow: { S005: \"\" }\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nallow: { S005: \"the app takes numbers too\" }\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }

    P030 = Error "an object that does not say of which type it is"
        "Some documents can stand for several types of objects of Microsoft Graph: an app for an Office suite, a package, a disk image. Without `type` Russet does not know which properties it has, and it does not guess."
        Policy {
            "app: Company Portal\npublisher: Microsoft\n"
            => "app: Office\ntype: macOSOfficeSuiteApp\npublisher: Microsoft\n"
        }
}
