//! What Microsoft's guides say of the ways to enroll Macs: which of them suits what, and what there is to do.
//!
//! ```
//! use russet_graph::enrollment::{Condition, Method, Owner, Verdict, rows};
//! let personal = [Condition::Owner(Owner::Personal)];
//! let row = rows(Method::AutomatedWithAffinity).find(|row| row.when == personal).unwrap();
//! assert_eq!(row.verdict, Verdict::NotRecommended);
//! ```

use crate::generated::enrollment::{ROWS, STEPS};

/// Something with a few values, each of which has a name.
pub trait Word: Copy + PartialEq + 'static {
    /// All values.
    const ALL: &'static [Self];

    /// The name of a value, on the command line and in JSON.
    fn name(self) -> &'static str;

    /// The value of this name.
    fn from_name(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|word| word.name() == name)
    }
}

/// Makes an enumeration of which each value has a name.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];

            fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $text,)+
                }
            }
        }
    };
}

words! {
    /// A way to enroll a Mac, the one that the guides prefer first.
    Method {
        /// Automated device enrollment, with a user for each Mac.
        AutomatedWithAffinity = "automated-with-affinity",
        /// Automated device enrollment of Macs that have no user.
        AutomatedWithoutAffinity = "automated-without-affinity",
        /// Apple Configurator, with a user for each Mac.
        AppleConfigurator = "apple-configurator",
        /// A profile that is installed by hand on Macs that have no user.
        DirectEnrollment = "direct-enrollment",
        /// The Company Portal, on a user's own Mac.
        DeviceEnrollment = "device-enrollment",
        /// The Company Portal, with one account for many Macs.
        DeviceEnrollmentManager = "device-enrollment-manager",
    }
}

impl Method {
    /// What people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::AutomatedWithAffinity => "Automated device enrollment with user affinity",
            Self::AutomatedWithoutAffinity => "Automated device enrollment without user affinity",
            Self::AppleConfigurator => "Apple Configurator with user affinity",
            Self::DirectEnrollment => "Direct enrollment, without user affinity",
            Self::DeviceEnrollment => "Device enrollment with the Company Portal",
            Self::DeviceEnrollmentManager => "Device enrollment manager",
        }
    }
}

words! {
    /// Who the Macs belong to.
    Owner {
        /// An organization or a school.
        Organization = "organization",
        /// The person who uses the Mac.
        Personal = "personal",
    }
}

words! {
    /// Whether the Macs are in use already.
    Devices {
        /// They are new.
        New = "new",
        /// They are in use.
        Existing = "existing",
        /// Some are new, some in use.
        Both = "both",
    }
}

words! {
    /// Who uses a Mac.
    Users {
        /// One user.
        One = "one",
        /// Nobody in particular: a kiosk, or a Mac for one task.
        None = "none",
        /// Several people.
        Shared = "shared",
    }
}

words! {
    /// Whether the Macs are virtual machines.
    VirtualMachine {
        /// They are real Macs.
        No = "no",
        /// Virtual machines in Parallels Desktop.
        Parallels = "parallels",
        /// Virtual machines in VMware Fusion.
        Fusion = "fusion",
        /// Other virtual machines on Apple silicon.
        AppleSilicon = "apple-silicon",
    }
}

words! {
    /// The processor of the Macs, or of the Mac that runs the virtual machine.
    Processor {
        /// Intel.
        Intel = "intel",
        /// Apple silicon.
        Apple = "apple",
    }
}

words! {
    /// A fact that an answer may depend on, by its name on the command line; in the order in which people are asked.
    Fact {
        /// Who the Macs belong to.
        Owner = "owner",
        /// Who uses a Mac.
        Users = "users",
        /// Whether the Macs are in use already.
        Devices = "devices",
        /// Whether Apple Business Manager or Apple School Manager is there.
        Abm = "abm",
        /// Whether the Macs are registered there.
        Registered = "registered",
        /// Whether another management service has the Macs.
        OtherMdm = "other-mdm",
        /// Whether there is an account that is a device enrollment manager.
        Dem = "dem",
        /// Whether somebody can reach each Mac.
        PhysicalAccess = "physical-access",
        /// Whether a wired connection is needed, or the network gives trouble.
        Wired = "wired",
        /// Whether enrollment asks for a second factor.
        Mfa = "mfa",
        /// Whether users are authenticated by AD FS.
        Adfs = "adfs",
        /// Whether the Macs are virtual machines.
        Virtual = "virtual",
        /// The processor.
        Processor = "processor",
        /// How many Macs there are.
        Count = "count",
        /// The oldest macOS among them.
        Macos = "macos",
    }
}

/// Something that holds of the Macs, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says which value `Fact` has")]
pub enum Condition {
    Owner(Owner),
    Users(Users),
    Devices(Devices),
    Abm(bool),
    Registered(bool),
    OtherMdm(bool),
    Dem(bool),
    PhysicalAccess(bool),
    Wired(bool),
    Mfa(bool),
    Adfs(bool),
    Virtual(VirtualMachine),
    Processor(Processor),
    /// There are more Macs than this.
    CountAbove(u32),
    /// The macOS is older than this, major and minor.
    MacosBefore(u16, u16),
    /// The macOS is this, major and minor, or newer.
    MacosFrom(u16, u16),
}

impl Condition {
    /// The fact that it is about.
    #[must_use]
    pub const fn fact(self) -> Fact {
        match self {
            Self::Owner(_) => Fact::Owner,
            Self::Users(_) => Fact::Users,
            Self::Devices(_) => Fact::Devices,
            Self::Abm(_) => Fact::Abm,
            Self::Registered(_) => Fact::Registered,
            Self::OtherMdm(_) => Fact::OtherMdm,
            Self::Dem(_) => Fact::Dem,
            Self::PhysicalAccess(_) => Fact::PhysicalAccess,
            Self::Wired(_) => Fact::Wired,
            Self::Mfa(_) => Fact::Mfa,
            Self::Adfs(_) => Fact::Adfs,
            Self::Virtual(_) => Fact::Virtual,
            Self::Processor(_) => Fact::Processor,
            Self::CountAbove(_) => Fact::Count,
            Self::MacosBefore(..) | Self::MacosFrom(..) => Fact::Macos,
        }
    }
}

words! {
    /// What a guide says of a method where something holds, the best first.
    Verdict {
        /// It suits.
        Yes = "yes",
        /// It works, with what the reason says.
        Depends = "depends",
        /// It works, and another method suits better.
        NotRecommended = "not-recommended",
        /// It does not work.
        No = "no",
    }
}

/// What a guide says of a method.
#[derive(Debug, PartialEq)]
pub struct Row {
    /// The method.
    pub method: Method,
    /// What has to hold, all of it. A row says nothing where another has all of this and more.
    pub when: &'static [Condition],
    /// What the guide says then.
    pub verdict: Verdict,
    /// Why: a sentence.
    pub reason: &'static str,
    /// Which guide says so, and in which section.
    pub guide: &'static str,
}

words! {
    /// What kind of step it is.
    StepKind {
        /// Something that has to be there first.
        Need = "need",
        /// A line of the document of an enrollment profile.
        Enrollment = "enrollment",
        /// A line of the document of the Company Portal app.
        App = "app",
        /// Something to do.
        Do = "do",
        /// Something to know.
        Know = "know",
        /// Something to know of a virtual machine.
        MachineNote = "machine-note",
        /// A line that makes a virtual machine known; `{serial}` and `{model}` stand in it for what is set.
        Machine = "machine",
    }
}

/// What there is to do for a method.
#[derive(Debug, PartialEq)]
pub struct Step {
    /// The method.
    pub method: Method,
    /// What has to hold, all of it.
    pub when: &'static [Condition],
    /// What kind of step it is.
    pub kind: StepKind,
    /// What there is to do, to know or to write.
    pub text: &'static str,
    /// Which guide says so, and in which section.
    pub guide: &'static str,
}

/// What the guides say of a method, in the order of the table.
pub fn rows(method: Method) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.method == method)
}

/// What there is to do for a method, in order.
pub fn steps(method: Method) -> impl Iterator<Item = &'static Step> {
    STEPS.iter().filter(move |step| step.method == method)
}
