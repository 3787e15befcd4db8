// From schemas/declarations/com.apple.configuration.network.vpn.always-on.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
kind: SchemaKind::Declaration,
payload_type: "com.apple.configuration.network.vpn.always-on",
variant: None,
model: "AlwaysOnVpn",
title: "Always-On VPN",
summary: "",
dropped: false,
apply: Some("single"),
replaced_by: None,
macos: Availability { absent: true, ..Availability::UNSTATED },
platforms: &[(Platform::Ios, Availability { introduced: Some(Version::new(27, 0, 0)), enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::Local]), scopes: Some(&[Scope::System]), ..Availability::UNSTATED }), (Platform::TvOs, Availability { absent: true, ..Availability::UNSTATED }), (Platform::VisionOs, Availability { introduced: Some(Version::new(27, 0, 0)), enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::Local]), scopes: Some(&[Scope::System]), ..Availability::UNSTATED }), (Platform::WatchOs, Availability { absent: true, ..Availability::UNSTATED })],
keys: &[Key {
name: "VisibleName",
kind: Kind::String,
required: true,
..Key::EMPTY
}, Key {
name: "UIToggleEnabled",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "TunnelConfigurations",
kind: Kind::Array,
required: true,
keys: &[Key {
name: "TunnelConfigurationElement",
kind: Kind::Dictionary,
keys: &[Key {
name: "ProtocolType",
kind: Kind::String,
required: true,
values: &[AllowedValue::of(Scalar::String("IKEv2"))],
..Key::EMPTY
}, Key {
name: "Interfaces",
kind: Kind::Array,
keys: &[Key {
name: "InterfacesElement",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("Cellular")), AllowedValue::of(Scalar::String("WiFi"))],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "IKEV2",
kind: Kind::Dictionary,
keys: &[Key {
name: "HostName",
kind: Kind::String,
required: true,
..Key::EMPTY
}, Key {
name: "LocalIdentifier",
kind: Kind::String,
required: true,
..Key::EMPTY
}, Key {
name: "RemoteIdentifier",
kind: Kind::String,
required: true,
..Key::EMPTY
}, Key {
name: "Authentication",
kind: Kind::Dictionary,
required: true,
keys: &[Key {
name: "Method",
kind: Kind::String,
required: true,
values: &[AllowedValue::of(Scalar::String("None")), AllowedValue::of(Scalar::String("SharedSecret")), AllowedValue::of(Scalar::String("Certificate"))],
..Key::EMPTY
}, Key {
name: "CredentialsAssetReference",
kind: Kind::String,
asset_types: &["com.apple.asset.credential.userpassword"],
..Key::EMPTY
}, Key {
name: "IdentityCertificateType",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("RSA")), AllowedValue::of(Scalar::String("ECDSA256")), AllowedValue::of(Scalar::String("ECDSA384")), AllowedValue::of(Scalar::String("ECDSA521")), AllowedValue::of(Scalar::String("RSA-PSS"))],
default: Some(Scalar::String("RSA")),
..Key::EMPTY
}, Key {
name: "IdentityAssetReference",
kind: Kind::String,
asset_types: &["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"],
..Key::EMPTY
}, Key {
name: "ExtendedAuth",
kind: Kind::Dictionary,
keys: &[Key {
name: "Enabled",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "CredentialsAssetReference",
kind: Kind::String,
asset_types: &["com.apple.asset.credential.userpassword"],
..Key::EMPTY
}, Key {
name: "ServerCertificateIssuerCommonName",
kind: Kind::String,
..Key::EMPTY
}, Key {
name: "ServerCertificateCommonName",
kind: Kind::String,
..Key::EMPTY
}, Key {
name: "TLSMinimumVersion",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("1.0")), AllowedValue::of(Scalar::String("1.1")), AllowedValue::of(Scalar::String("1.2")), AllowedValue::of(Scalar::String("1.3"))],
default: Some(Scalar::String("1.0")),
..Key::EMPTY
}, Key {
name: "TLSMaximumVersion",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("1.0")), AllowedValue::of(Scalar::String("1.1")), AllowedValue::of(Scalar::String("1.2")), AllowedValue::of(Scalar::String("1.3"))],
default: Some(Scalar::String("1.2")),
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "Idle",
kind: Kind::Dictionary,
keys: &[Key {
name: "DeadPeerDetectionRate",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("None")), AllowedValue::of(Scalar::String("Low")), AllowedValue::of(Scalar::String("Medium")), AllowedValue::of(Scalar::String("High"))],
default: Some(Scalar::String("Medium")),
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "UseConfigurationAttributeInternalIPSubnet",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "DisableMOBIKE",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "DisableRedirect",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "EnableNATKeepAliveOffload",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(true)),
..Key::EMPTY
}, Key {
name: "NATKeepAliveInterval",
kind: Kind::Integer,
default: Some(Scalar::Integer(20)),
..Key::EMPTY
}, Key {
name: "EnablePFS",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "EnableCertificateRevocationCheck",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "MTU",
kind: Kind::Integer,
range: Some(Range { min: Some(1280.0), max: Some(1400.0) }),
default: Some(Scalar::Integer(1280)),
..Key::EMPTY
}, Key {
name: "EnforceStrictAlgorithmSelection",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "PostQuantumKeyExchange",
kind: Kind::Dictionary,
keys: &[Key {
name: "PPK",
kind: Kind::Data,
secret: true,
..Key::EMPTY
}, Key {
name: "PPKIdentifier",
kind: Kind::String,
..Key::EMPTY
}, Key {
name: "PPKMandatory",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(true)),
..Key::EMPTY
}, Key {
name: "AllowFallback",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "IKESecurityAssociationParameters",
kind: Kind::Dictionary,
keys: &TUNNEL_CONFIGURATIONS_TUNNEL_CONFIGURATION_ELEMENT_IKEV2_IKE_SECURITY_ASSOCIATION_PARAMETERS,
..Key::EMPTY
}, Key {
name: "ChildSecurityAssociationParameters",
kind: Kind::Dictionary,
keys: &TUNNEL_CONFIGURATIONS_TUNNEL_CONFIGURATION_ELEMENT_IKEV2_IKE_SECURITY_ASSOCIATION_PARAMETERS,
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "ServiceExceptions",
kind: Kind::Array,
keys: &[Key {
name: "ServiceExceptionElement",
kind: Kind::Dictionary,
keys: &[Key {
name: "ServiceName",
kind: Kind::String,
required: true,
values: &[AllowedValue::of(Scalar::String("VoiceMail")), AllowedValue::of(Scalar::String("AirPrint")), AllowedValue::of(Scalar::String("CellularServices")), AllowedValue::of(Scalar::String("DeviceCommunication"))],
..Key::EMPTY
}, Key {
name: "Action",
kind: Kind::String,
required: true,
values: &[AllowedValue::of(Scalar::String("Allow")), AllowedValue::of(Scalar::String("Drop"))],
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "ApplicationExceptions",
kind: Kind::Array,
keys: &[Key {
name: "ApplicationExceptionElement",
kind: Kind::Dictionary,
keys: &[Key {
name: "BundleIdentifier",
kind: Kind::String,
required: true,
..Key::EMPTY
}, Key {
name: "LimitToProtocols",
kind: Kind::Array,
keys: &[Key {
name: "LimitToProtocolElement",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("UDP"))],
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "AllowCaptiveWebSheet",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "AllowAllCaptiveNetworkPlugins",
kind: Kind::Boolean,
default: Some(Scalar::Boolean(false)),
..Key::EMPTY
}, Key {
name: "AllowedCaptiveNetworkPlugins",
kind: Kind::Array,
keys: &[Key {
name: "AllowedCaptiveNetworkPluginElement",
kind: Kind::Dictionary,
keys: &[Key {
name: "BundleIdentifier",
kind: Kind::String,
required: true,
..Key::EMPTY
}],
..Key::EMPTY
}],
..Key::EMPTY
}],
constraints: &[],
};

/// The keys at `TunnelConfigurations/TunnelConfigurationElement/IKEV2/IKESecurityAssociationParameters`.
static TUNNEL_CONFIGURATIONS_TUNNEL_CONFIGURATION_ELEMENT_IKEV2_IKE_SECURITY_ASSOCIATION_PARAMETERS: [Key; 5] = [Key {
name: "EncryptionAlgorithm",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("AES-128")), AllowedValue::of(Scalar::String("AES-256")), AllowedValue::of(Scalar::String("AES-128-GCM")), AllowedValue::of(Scalar::String("AES-256-GCM")), AllowedValue::of(Scalar::String("ChaCha20Poly1305"))],
default: Some(Scalar::String("AES-256")),
..Key::EMPTY
}, Key {
name: "IntegrityAlgorithm",
kind: Kind::String,
values: &[AllowedValue::of(Scalar::String("SHA2-256")), AllowedValue::of(Scalar::String("SHA2-384")), AllowedValue::of(Scalar::String("SHA2-512"))],
default: Some(Scalar::String("SHA2-256")),
..Key::EMPTY
}, Key {
name: "DiffieHellmanGroup",
kind: Kind::Integer,
values: &[AllowedValue::of(Scalar::Integer(14)), AllowedValue::of(Scalar::Integer(15)), AllowedValue::of(Scalar::Integer(16)), AllowedValue::of(Scalar::Integer(17)), AllowedValue::of(Scalar::Integer(18)), AllowedValue::of(Scalar::Integer(19)), AllowedValue::of(Scalar::Integer(20)), AllowedValue::of(Scalar::Integer(21)), AllowedValue::of(Scalar::Integer(31)), AllowedValue::of(Scalar::Integer(32))],
default: Some(Scalar::Integer(14)),
..Key::EMPTY
}, Key {
name: "PostQuantumKeyExchangeMethods",
kind: Kind::Array,
keys: &[Key {
name: "PostQuantumKeyExchangeMethod",
kind: Kind::Integer,
values: &[AllowedValue::of(Scalar::Integer(0)), AllowedValue::of(Scalar::Integer(36)), AllowedValue::of(Scalar::Integer(37))],
..Key::EMPTY
}],
..Key::EMPTY
}, Key {
name: "LifeTimeInMinutes",
kind: Kind::Integer,
range: Some(Range { min: Some(10.0), max: Some(1440.0) }),
default: Some(Scalar::Integer(1440)),
..Key::EMPTY
}];
