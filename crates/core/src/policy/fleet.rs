//! What is known of the Macs of an organization that stands in no object of Graph, and that the guides' rules ask for.

use super::Allowance;
use crate::value::Span;

/// Something that is said, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated<T> {
    /// What is said.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// Makes an enumeration whose values have names in policy source.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            /// The names of all values, in policy source.
            pub const NAMES: &'static [&'static str] = &[$($text),+];

            /// Its name in policy source.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $text,)+
                }
            }

            /// The value of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($text => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    };
}

words! {
    /// Who Macs belong to.
    Owner {
        /// An organization or a school.
        Organization = "organization",
        /// The person who uses the Mac.
        Personal = "personal",
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
    /// Whether Macs are in use already.
    Devices {
        /// They are new.
        New = "new",
        /// They are in use.
        Existing = "existing",
    }
}

words! {
    /// The processor of a Mac.
    Processor {
        /// Apple silicon.
        Apple = "apple",
        /// Intel.
        Intel = "intel",
    }
}

words! {
    /// A way in which Macs come under management.
    Way {
        /// Automated device enrollment, through Apple Business or School Manager.
        Automated = "automated",
        /// Apple Configurator, with user affinity.
        AppleConfigurator = "apple-configurator",
        /// Apple Configurator without user affinity.
        Direct = "direct",
        /// Device enrollment, with the Company Portal.
        Device = "device",
    }
}

words! {
    /// What a virtual machine runs in.
    VirtualMachineSoftware {
        /// Parallels Desktop.
        Parallels = "parallels",
        /// VMware Fusion.
        VmwareFusion = "vmware-fusion",
        /// Apple's own virtualization, on Apple silicon.
        Apple = "apple",
    }
}

words! {
    /// What a virtual machine is for.
    Purpose {
        /// Tests.
        Testing = "testing",
        /// Somebody's daily work.
        Production = "production",
    }
}

impl Way {
    /// What people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Automated => "automated device enrollment",
            Self::AppleConfigurator => "Apple Configurator",
            Self::Direct => "direct enrollment",
            Self::Device => "device enrollment",
        }
    }
}

impl VirtualMachineSoftware {
    /// What people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Parallels => "Parallels Desktop",
            Self::VmwareFusion => "VMware Fusion",
            Self::Apple => "Apple's virtualization",
        }
    }
}

/// The Macs of an organization. What is empty or `None` is not known, and nothing is reported because of it.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// Who they belong to: all of these occur.
    pub owner: Vec<Stated<Owner>>,
    /// Who uses a Mac: all of these occur.
    pub users: Vec<Stated<Users>>,
    /// Whether they are in use already: all of these occur.
    pub devices: Vec<Stated<Devices>>,
    /// Their processors: all of these occur.
    pub processor: Vec<Stated<Processor>>,
    /// Does another management service have some of them?
    pub other_mdm: Option<Stated<bool>>,
    /// Do users sign in by way of AD FS?
    pub adfs: Option<Stated<bool>>,
    /// Has AD FS the WS-Trust 1.3 endpoint Username/Mixed?
    pub ws_trust: Option<Stated<bool>>,
    /// The accounts that enroll Macs for others.
    pub enrollment_managers: Vec<EnrollmentManager>,
    /// Virtual machines with macOS.
    pub virtual_machines: Vec<VirtualMachine>,
    /// Rules that the author accepts, with the reason.
    pub allow: Vec<Allowance>,
}

/// An account of a device enrollment manager.
#[derive(Clone, Debug)]
pub struct EnrollmentManager {
    /// Where it stands.
    pub span: Span,
    /// Its name, `enroll@contoso.com`.
    pub account: Option<String>,
    /// How many Macs it enrolls.
    pub macs: Option<Stated<i128>>,
    /// How it enrolls them.
    pub enrollment: Option<Stated<Way>>,
}

/// A virtual machine with macOS.
#[derive(Clone, Debug)]
pub struct VirtualMachine {
    /// Where it stands.
    pub span: Span,
    /// What it runs in.
    pub software: Option<VirtualMachineSoftware>,
    /// The processor of the Mac that it runs on.
    pub processor: Option<Stated<Processor>>,
    /// The serial number that is set for it.
    pub serial_number: Option<Stated<String>>,
    /// The hardware model that is set for it, `MacBookAir10,1`.
    pub model: Option<Stated<String>>,
    /// What it is for.
    pub purpose: Option<Stated<Purpose>>,
}

impl Fleet {
    /// Where it is said that some of the Macs are of these processors.
    #[must_use]
    pub fn has_processor(&self, processor: Processor) -> bool {
        self.processor
            .iter()
            .any(|stated| stated.value == processor)
    }
}
