# From schemas/ by `cargo xtask codegen`.

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypedDict

from russet._payload import Payload

def __dir__() -> list[str]: ...

class Accessibility(Payload):
    """Accessibility: the payload `com.apple.universalaccess`.

    Presets accessibility features: zoom, contrast, mouse and sticky keys, flashing alerts, mono sound and VoiceOver.

    macOS 10.9 or later.

    - `closeViewFarPoint`
    - `closeViewHotkeysEnabled`: Default `False`.
    - `closeViewNearPoint`
    - `closeViewScrollWheelToggle`: Default `False`.
    - `closeViewShowPreview`: macOS 10.9 or later; deprecated from macOS 10.15; default `False`.
    - `closeViewSmoothImages`: Default `False`.
    - `contrast`: From 0 to 1.
    - `flashScreen`: Default `False`.
    - `grayscale`: Deprecated from macOS 11.0; default `False`.
    - `mouseDriver`: Default `False`.
    - `mouseDriverCursorSize`
    - `mouseDriverIgnoreTrackpad`: Default `False`.
    - `mouseDriverInitialDelay`
    - `mouseDriverMaxSpeed`
    - `slowKey`: Default `False`.
    - `slowKeyBeepOn`: Default `False`.
    - `slowKeyDelay`
    - `stereoAsMono`: Default `False`.
    - `stickyKey`: Default `False`.
    - `stickyKeyBeepOnModifier`: Default `False`.
    - `stickyKeyShowWindow`: Default `False`.
    - `voiceOverOnOffKey`: Default `False`.
    - `whiteOnBlack`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        closeViewFarPoint: int = ...,
        closeViewHotkeysEnabled: bool = ...,
        closeViewNearPoint: int = ...,
        closeViewScrollWheelToggle: bool = ...,
        closeViewShowPreview: bool = ...,
        closeViewSmoothImages: bool = ...,
        contrast: float = ...,
        flashScreen: bool = ...,
        grayscale: bool = ...,
        mouseDriver: bool = ...,
        mouseDriverCursorSize: int = ...,
        mouseDriverIgnoreTrackpad: bool = ...,
        mouseDriverInitialDelay: int = ...,
        mouseDriverMaxSpeed: int = ...,
        slowKey: bool = ...,
        slowKeyBeepOn: bool = ...,
        slowKeyDelay: int = ...,
        stereoAsMono: bool = ...,
        stickyKey: bool = ...,
        stickyKeyBeepOnModifier: bool = ...,
        stickyKeyShowWindow: bool = ...,
        voiceOverOnOffKey: bool = ...,
        whiteOnBlack: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Accounts(Payload):
    """Guest Account: the payload `com.apple.MCX`.

    Switches the guest account on or off.

    macOS 10.7 or later.

    - `EnableGuestAccount`: `True` offers the guest account at the login window. macOS 10.7 or later; default `False`.
    - `DisableGuestAccount`: `True` removes the guest account, unless `EnableGuestAccount` is true too. macOS 10.7 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EnableGuestAccount: bool = ...,
        DisableGuestAccount: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AcmeSubjectAltName(TypedDict, total=False):
    """The dictionary `SubjectAltName` of `Acme`."""

    rfc822Name: str
    """Email address in the alternative name."""
    dNSName: str
    """Host name in the alternative name."""
    uniformResourceIdentifier: str
    """URI in the alternative name."""
    ntPrincipalName: str
    """User principal name of Active Directory in the alternative name."""

class Acme(Payload):
    """ACME identity: the payload `com.apple.security.acme`.

    Has the Mac create a key, prove its hardware if asked, and fetch a certificate from an ACME server. Other payloads name the identity by this payload's UUID.

    macOS 13.1 or later.

    - `DirectoryURL`: Directory address of the ACME server, https only. Required.
    - `ClientIdentifier`: Name that stands for this one device at the ACME server. Make it unique and hard to guess: servers use it to refuse a second request. Required.
    - `KeySize`: Bits of the key. RSA: 1024 to 4096 in steps of 8; elliptic curve: 192, 256, 384 or 521, but only 256 or 384 in hardware. Required.
    - `KeyType`: RSA, or an elliptic curve key on a NIST prime curve. RSA keys cannot live in the Secure Enclave. Required.
    - `HardwareBound`: Creates the key in the Secure Enclave, out of which it can never be copied. Needs an elliptic curve key of 256 or 384 bits and Apple silicon or a T2 chip. Required.
    - `Subject`: Subject to ask for: a list of relative names, each a list of pairs of attribute and value. The server has the last word. Required.
    - `SubjectAltName`: Alternative names to ask for. The server has the last word.
    - `UsageFlags`: Key usage to ask for: 1 signs, 4 encrypts, 5 does both. The server has the last word.
    - `ExtendedKeyUsage`: Extended usages to ask for. The server has the last word.
    - `Attest`: Sends the server Apple's proof of what the device is and that its hardware holds the key. Needs `HardwareBound`; T2 Macs send no proof. Default `False`.
    - `KeyIsExtractable`: Turn it off so that nobody can export the private key from the keychain. Default `True`.
    - `AllowAllAppsAccess`: Lets every app use the private key without asking the user. Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DirectoryURL: str,
        ClientIdentifier: str,
        KeySize: int,
        KeyType: Literal["RSA", "ECSECPrimeRandom"],
        HardwareBound: bool,
        Subject: Sequence[Sequence[Sequence[str]]],
        SubjectAltName: AcmeSubjectAltName = ...,
        UsageFlags: int = ...,
        ExtendedKeyUsage: Sequence[str] = ...,
        Attest: bool = ...,
        KeyIsExtractable: bool = ...,
        AllowAllAppsAccess: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AdCertificate(Payload):
    """Active Directory certificate: the payload `com.apple.ADCertificate.managed`.

    Fetches a certificate from a Microsoft CA for a Mac that is bound to Active Directory, or for its user.

    macOS 10.7 or later.

    - `CertServer`: Fully qualified host name of the issuing CA. Required.
    - `CertTemplate`: Certificate template at the CA, by its short name: often `Machine` for computers and `User` for people. Required.
    - `Description`: Label of the identity for people to read.
    - `CertificateRenewalTimeInterval`: Days before expiry at which the user is told to renew.
    - `CertificateAuthority`: Common name of the CA as its Active Directory entry has it, not its host name. macOS 10.8 or later.
    - `CertificateAcquisitionMechanism`: How the request travels: `RPC` in most networks, `HTTP` for the CA's web enrollment pages. macOS 10.8 or later.
    - `AllowAllAppsAccess`: Lets every app use the private key without asking the user. macOS 10.10 or later; default `False`.
    - `PromptForCredentials`: Asks the user for a name and password at installation. For user certificates in hand-installed profiles; leave it out for computers. macOS 10.8 or later; default `False`.
    - `KeyIsExtractable`: Lets the private key be exported from the keychain. macOS 10.10 or later; default `False`.
    - `Keysize`: Bits of the RSA key in the request. macOS 10.11 or later; default `2048`.
    - `EnableAutoRenewal`: Renews the certificate without anybody's help. Works in device profiles only. macOS 10.13.4 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        CertServer: str,
        CertTemplate: str,
        Description: str = ...,
        CertificateRenewalTimeInterval: int = ...,
        CertificateAuthority: str = ...,
        CertificateAcquisitionMechanism: str = ...,
        AllowAllAppsAccess: bool = ...,
        PromptForCredentials: bool = ...,
        KeyIsExtractable: bool = ...,
        Keysize: int = ...,
        EnableAutoRenewal: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AimAccount(Payload):
    """AIM account: the payload `com.apple.AIM.account`.

    Sets up an AOL Instant Messenger account in Messages, a service that no longer exists.

    macOS 10.7 or later; deprecated from macOS 10.13; removed in macOS 10.14.

    - `AIMAccountDescription`
    - `AIMHostName`: Required.
    - `AIMUserName`
    - `AIMPassword`: A secret.
    - `AIMUseSSL`: Default `True`.
    - `AIMPort`: Default `5190`; from 0 to 65535.
    - `AIMAuthentication`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AIMAccountDescription: str = ...,
        AIMHostName: Literal["slogin.oscar.aol.com"],
        AIMUserName: str = ...,
        AIMPassword: str = ...,
        AIMUseSSL: bool = ...,
        AIMPort: int = ...,
        AIMAuthentication: Literal["AIMAuthPassword"],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AirPlayAllowListItem(TypedDict, total=False):
    """The dictionary `AllowListItem` of `AirPlay`."""

    DeviceID: str
    """Deprecated from macOS 15.0."""
    DeviceName: str
    """macOS 15.0 or later."""

class AirPlayPasswordsItem(TypedDict, total=False):
    """The dictionary `PasswordsItem` of `AirPlay`."""

    DeviceName: str
    """macOS 15.0 or later."""
    Password: str
    """Required; a secret."""
    DeviceID: str
    """Deprecated from macOS 15.0."""

class AirPlay(Payload):
    """AirPlay: the payload `com.apple.airplay`.

    Limits which AirPlay receivers users can see and supplies the passwords to them.

    macOS 10.10 or later.

    - `AllowList`: macOS 11.3 or later.
    - `Passwords`
    - `Whitelist`: Deprecated from macOS 11.3.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowList: Sequence[AirPlayAllowListItem] = ...,
        Passwords: Sequence[AirPlayPasswordsItem] = ...,
        Whitelist: Sequence[AirPlayAllowListItem] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AirPrintItem(TypedDict, total=False):
    """The dictionary `AirPrintItem` of `AirPrint`."""

    IPAddress: str
    """Required."""
    ResourcePath: str
    """Required."""

class AirPrint(Payload):
    """AirPrint: the payload `com.apple.airprint`.

    Adds AirPrint printers to the list of printers, also from subnets where discovery cannot find them.

    macOS 10.10 or later.

    - `AirPrint`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AirPrint: Sequence[AirPrintItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AppLayerVpnVendorConfig(TypedDict, total=False):
    """The dictionary `VendorConfig` of `AppLayerVpn`."""

    Realm: str
    Role: str
    Group: str
    LoginGroupOrDomain: str

class AppLayerVpnActionParameter(TypedDict, total=False):
    """The dictionary `ActionParameter` of `AppLayerVpn`."""

    Domains: Sequence[str]
    """Required."""
    DomainAction: Literal["ConnectIfNeeded", "NeverConnect"]
    """Required."""
    RequiredDNSServers: Sequence[str]
    RequiredURLStringProbe: str

class AppLayerVpnOnDemandRulesElement(TypedDict, total=False):
    """The dictionary `OnDemandRulesElement` of `AppLayerVpn`."""

    Action: Literal["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]
    """Required."""
    ActionParameters: Sequence[AppLayerVpnActionParameter]
    DNSDomainMatch: Sequence[str]
    DNSServerAddressMatch: Sequence[str]
    InterfaceTypeMatch: Literal["Ethernet", "WiFi", "Cellular"]
    SSIDMatch: Sequence[str]
    URLStringProbe: str

class AppLayerVpnVpn(TypedDict, total=False):
    """The dictionary `VPN` of `AppLayerVpn`."""

    AuthName: str
    AuthPassword: str
    """A secret."""
    RemoteAddress: str
    """Required."""
    AuthenticationMethod: Literal["Password", "Certificate", "Password+Certificate"]
    """Default `"Password"`."""
    PayloadCertificateUUID: str
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    """macOS 10.15 or later."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    IncludeAllNetworks: Literal[0, 1]
    """macOS 10.15 or later; default `0`; one of `0`, `1`."""
    EnforceRoutes: Literal[0, 1]
    """macOS 11.0 or later; default `0`; one of `0`, `1`."""
    ExcludeLocalNetworks: Literal[0, 1]
    """macOS 10.15 or later; one of `0`, `1`."""
    ExcludeCellularServices: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeAPNs: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeDeviceCommunication: Literal[0, 1]
    """macOS 14.4 or later; default `1`; one of `0`, `1`."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandMatchDomainsAlways: Sequence[str]
    OnDemandMatchDomainsNever: Sequence[str]
    OnDemandMatchDomainsOnRetry: Sequence[str]
    OnDemandRules: Sequence[AppLayerVpnOnDemandRulesElement]
    Password: str
    """No longer in Apple's newest schema; a secret."""

class AppLayerVpnIPv4(TypedDict, total=False):
    """The dictionary `IPv4` of `AppLayerVpn`."""

    OverridePrimary: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""

class AppLayerVpnPpp(TypedDict, total=False):
    """The dictionary `PPP` of `AppLayerVpn`."""

    AuthName: str
    AuthPassword: str
    """A secret."""
    TokenCard: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    CommRemoteAddress: str
    AuthEAPPlugins: Sequence[Literal["EAP-RSA", "EAP-TLS", "EAP-KRB"]]
    AuthProtocol: Sequence[Literal["EAP"]]
    CCPMPPE40Enabled: Literal[0, 1]
    """One of `0`, `1`."""
    CCPMPPE128Enabled: Literal[0, 1]
    """One of `0`, `1`."""
    CCPEnabled: Literal[0, 1]
    """One of `0`, `1`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int

class AppLayerVpnIpSec(TypedDict, total=False):
    """The dictionary `IPSec` of `AppLayerVpn`."""

    RemoteAddress: str
    AuthenticationMethod: Literal["SharedSecret", "Certificate"]
    """Default `"SharedSecret"`."""
    XAuthName: str
    XAuthPassword: str
    """A secret."""
    XAuthEnabled: Literal[0, 1]
    """One of `0`, `1`."""
    XAuthPasswordEncryption: Literal["Prompt"]
    LocalIdentifier: str
    LocalIdentifierType: Literal["KeyID"]
    """Default `"KeyID"`."""
    SharedSecret: bytes
    """A secret."""
    PayloadCertificateUUID: str
    PromptForVPNPIN: bool
    """Default `False`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandMatchDomainsAlways: Sequence[str]
    OnDemandMatchDomainsNever: Sequence[str]
    OnDemandMatchDomainsOnRetry: Sequence[str]
    OnDemandRules: Sequence[AppLayerVpnOnDemandRulesElement]

class AppLayerVpnSecurityAssociationParameters(TypedDict, total=False):
    """The dictionary `IKESecurityAssociationParameters` of `AppLayerVpn`."""

    EncryptionAlgorithm: Literal[
        "DES",
        "3DES",
        "AES-128",
        "AES-256",
        "AES-128-GCM",
        "AES-256-GCM",
        "ChaCha20Poly1305",
    ]
    """Default `"AES-256"`."""
    IntegrityAlgorithm: Literal["SHA1-96", "SHA1-160", "SHA2-256", "SHA2-384", "SHA2-512"]
    """Default `"SHA2-256"`."""
    DiffieHellmanGroup: Literal[1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 31, 32]
    """Default `14`; one of `1`, `2`, `5`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `31`, `32`."""
    PostQuantumKeyExchangeMethods: Sequence[Literal[0, 36, 37]]
    """macOS 26.0 or later."""
    LifeTimeInMinutes: int
    """Default `1440`; from 10 to 1440."""

class AppLayerVpnIkEv2(TypedDict, total=False):
    """The dictionary `IKEv2` of `AppLayerVpn`."""

    RemoteAddress: str
    """Required."""
    LocalIdentifier: str
    """Required."""
    RemoteIdentifier: str
    """Required."""
    AuthenticationMethod: Literal["None", "SharedSecret", "Certificate"]
    """Required."""
    CertificateType: Literal["RSA", "ECDSA256", "ECDSA384", "ECDSA521", "RSA-PSS"]
    """Default `"RSA"`."""
    PayloadCertificateUUID: str
    Password: str
    """A secret."""
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    """macOS 10.15 or later."""
    SharedSecret: str
    """A secret."""
    ExtendedAuthEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    AuthName: str
    AuthPassword: str
    """A secret."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandRules: Sequence[AppLayerVpnOnDemandRulesElement]
    DeadPeerDetectionRate: Literal["None", "Low", "Medium", "High"]
    """Default `"Medium"`."""
    ServerCertificateIssuerCommonName: str
    ServerCertificateCommonName: str
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """macOS 10.13 or later; default `"1.2"`."""
    UseConfigurationAttributeInternalIPSubnet: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisableMOBIKE: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisableRedirect: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    NATKeepAliveOffloadEnable: Literal[0, 1]
    """Default `1`; one of `0`, `1`."""
    NATKeepAliveInterval: int
    """Default `20`."""
    EnablePFS: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    EnableCertificateRevocationCheck: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    MTU: int
    """macOS 11.0 or later; default `1280`; from 1280 to 1400."""
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    IncludeAllNetworks: Literal[0, 1]
    """macOS 10.15 or later; default `0`; one of `0`, `1`."""
    EnforceRoutes: Literal[0, 1]
    """macOS 11.0 or later; default `0`; one of `0`, `1`."""
    ExcludeLocalNetworks: Literal[0, 1]
    """macOS 10.15 or later; one of `0`, `1`."""
    ExcludeCellularServices: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeAPNs: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeDeviceCommunication: Literal[0, 1]
    """macOS 14.4 or later; default `1`; one of `0`, `1`."""
    PPK: bytes
    """macOS 15.0 or later; a secret."""
    PPKIdentifier: str
    """macOS 15.0 or later."""
    PPKMandatory: Literal[0, 1]
    """macOS 15.0 or later; default `1`; one of `0`, `1`."""
    AllowPostQuantumKeyExchangeFallback: Literal[0, 1]
    """macOS 26.0 or later; default `0`; one of `0`, `1`."""
    EnforceStrictAlgorithmSelection: Literal[0, 1]
    """macOS 15.5 or later; default `0`; one of `0`, `1`."""
    IKESecurityAssociationParameters: AppLayerVpnSecurityAssociationParameters
    ChildSecurityAssociationParameters: AppLayerVpnSecurityAssociationParameters

class AppLayerVpnDns(TypedDict, total=False):
    """The dictionary `DNS` of `AppLayerVpn`."""

    DNSProtocol: Literal["Cleartext", "HTTPS", "TLS"]
    """Required; macOS 11.0 or later."""
    ServerURL: str
    """macOS 11.0 or later."""
    ServerName: str
    """macOS 11.0 or later."""
    ServerAddresses: Sequence[str]
    """Required; macOS 10.12 or later."""
    SearchDomains: Sequence[str]
    """macOS 10.12 or later."""
    DomainName: str
    """macOS 10.12 or later."""
    SupplementalMatchDomains: Sequence[str]
    """macOS 10.12 or later."""
    SupplementalMatchDomainsNoSearch: Literal[0, 1]
    """macOS 10.12 or later; default `0`; one of `0`, `1`."""
    PayloadCertificateUUID: str
    """macOS 13.0 or later."""

class AppLayerVpnProxies(TypedDict, total=False):
    """The dictionary `Proxies` of `AppLayerVpn`."""

    ProxyAutoConfigEnable: Literal[0, 1]
    """One of `0`, `1`."""
    ProxyAutoDiscoveryEnable: Literal[0, 1]
    """Default `1`; one of `0`, `1`."""
    ProxyAutoConfigURLString: str
    SupplementalMatchDomains: Sequence[str]
    HTTPEnable: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    HTTPProxy: str
    HTTPPort: int
    """From 0 to 65535."""
    HTTPProxyUsername: str
    HTTPProxyPassword: str
    """A secret."""
    HTTPSEnable: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    HTTPSProxy: str
    HTTPSPort: int
    """From 0 to 65535."""

class AppLayerVpnTransparentProxy(TypedDict, total=False):
    """The dictionary `TransparentProxy` of `AppLayerVpn`."""

    AuthenticationMethod: Literal["Password", "Certificate", "Password+Certificate"]
    """Default `"Password"`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    EnforceRoutes: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandRules: Sequence[AppLayerVpnOnDemandRulesElement]
    PayloadCertificateUUID: str
    Password: str
    """A secret."""
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    Order: int

class AppLayerVpn(Payload):
    """Per-app VPN: the payload `com.apple.vpn.managed.applayer`.

    Sets up a VPN that carries the traffic of chosen apps, Safari domains and accounts only.

    macOS 10.9 or later.

    - `VPNUUID`: Required.
    - `SafariDomains`
    - `MailDomains`: macOS 10.15 or later.
    - `CalendarDomains`: macOS 10.15 or later.
    - `ContactsDomains`: macOS 10.15 or later.
    - `AssociatedDomains`: macOS 11.0 or later.
    - `ExcludedDomains`: macOS 11.0 or later.
    - `OnDemandMatchAppEnabled`
    - `VPNType`
    - `VPNSubType`
    - `UserDefinedName`
    - `VendorConfig`
    - `VPN`
    - `IPv4`
    - `PPP`
    - `IPSec`
    - `IKEv2`
    - `DNS`
    - `Proxies`
    - `TransparentProxy`: macOS 14.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        VPNUUID: str,
        SafariDomains: Sequence[str] = ...,
        MailDomains: Sequence[str] = ...,
        CalendarDomains: Sequence[str] = ...,
        ContactsDomains: Sequence[str] = ...,
        AssociatedDomains: Sequence[str] = ...,
        ExcludedDomains: Sequence[str] = ...,
        OnDemandMatchAppEnabled: bool = ...,
        VPNType: Literal["VPN", "L2TP", "IPSec", "IKEv2", "AlwaysOn", "TransparentProxy"] = ...,
        VPNSubType: str = ...,
        UserDefinedName: str = ...,
        VendorConfig: AppLayerVpnVendorConfig = ...,
        VPN: AppLayerVpnVpn = ...,
        IPv4: AppLayerVpnIPv4 = ...,
        PPP: AppLayerVpnPpp = ...,
        IPSec: AppLayerVpnIpSec = ...,
        IKEv2: AppLayerVpnIkEv2 = ...,
        DNS: AppLayerVpnDns = ...,
        Proxies: AppLayerVpnProxies = ...,
        TransparentProxy: AppLayerVpnTransparentProxy = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AppLayerVpnMappingMatchToolsItem(TypedDict, total=False):
    """The dictionary `MatchToolsItem` of `AppLayerVpnMapping`."""

    DesignatedRequirement: str
    """Required; macOS 10.15.4 or later."""
    SigningIdentifier: str
    """Required; macOS 10.15.4 or later."""
    Path: str
    """macOS 10.15.4 or later."""

class AppLayerVpnMappingItem(TypedDict, total=False):
    """The dictionary `AppLayerVPNMappingItem` of `AppLayerVpnMapping`."""

    Identifier: str
    """Required."""
    VPNUUID: str
    """Required."""
    DesignatedRequirement: str
    """Required; macOS 10.10 or later."""
    SigningIdentifier: str
    """Required; macOS 10.10 or later."""
    Path: str
    """macOS 10.15 or later."""
    MatchTools: Sequence[AppLayerVpnMappingMatchToolsItem]
    """macOS 10.15.4 or later."""

class AppLayerVpnMapping(Payload):
    """Per-app VPN mapping: the payload `com.apple.vpn.managed.appmapping`.

    Says which apps use which per-app VPN.

    macOS 10.9 or later.

    - `AppLayerVPNMapping`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AppLayerVPNMapping: Sequence[AppLayerVpnMappingItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AppStore(Payload):
    """App Store: the payload `com.apple.appstore`.

    Restricts the Mac App Store: admin rights for installs, updates only, no adopting of preinstalled apps, no update notifications.

    macOS 10.9 or later.

    - `restrict-store-require-admin-to-install`: macOS 10.9 or later; deprecated from macOS 10.14; replaced by `com.apple.SoftwareUpdate restrict-software-update-require-admin-to-install`; default `False`.
    - `restrict-store-softwareupdate-only`: macOS 10.10 or later; default `False`.
    - `restrict-store-disable-app-adoption`: macOS 10.10 or later; default `False`.
    - `DisableSoftwareUpdateNotifications`: macOS 10.10 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DisableSoftwareUpdateNotifications: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ApplicationRestrictionsApplicationItem(TypedDict, total=False):
    """The dictionary `allowListItem` of `ApplicationRestrictions`."""

    bundleID: str
    """Required."""
    appID: bytes
    """Required."""
    detachedSignature: bytes
    disabled: bool
    """Default `False`."""
    subApps: Sequence[ApplicationRestrictionsApplicationItem]
    displayName: str

class ApplicationRestrictions(Payload):
    """Parental controls: applications: the payload `com.apple.applicationaccess.new`.

    Limits which apps may launch, by bundle identifier and signature first, then by denied and allowed paths. What matches nothing stays closed.

    macOS 10.7 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.

    - `familyControlsEnabled`: Required.
    - `allowList`: macOS 10.15 or later.
    - `whiteList`: Deprecated from macOS 10.15; replaced by `allowList`.
    - `pathDenyList`: macOS 10.15 or later.
    - `pathBlackList`: Deprecated from macOS 10.15; replaced by `pathDenyList`.
    - `pathAllowList`: macOS 10.15 or later.
    - `pathWhiteList`: Deprecated from macOS 10.15; replaced by `pathAllowList`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        familyControlsEnabled: bool,
        allowList: Sequence[ApplicationRestrictionsApplicationItem] = ...,
        whiteList: Sequence[ApplicationRestrictionsApplicationItem] = ...,
        pathDenyList: Sequence[str] = ...,
        pathBlackList: Sequence[str] = ...,
        pathAllowList: Sequence[str] = ...,
        pathWhiteList: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AssociatedDomainsConfigurationItem(TypedDict, total=False):
    """The dictionary `ConfigurationItem` of `AssociatedDomains`."""

    ApplicationIdentifier: str
    """The app's team identifier, a dot, and its bundle identifier. Required."""
    AssociatedDomains: Sequence[str]
    """Domains that the app may claim, added to those in its entitlements. Required."""
    EnableDirectDownloads: bool
    """Fetches association files from the domain itself rather than Apple's cache, as internal hosts need. The app's entitlement must end in `?mode=managed`. macOS 11.0 or later; default `False`."""

class AssociatedDomains(Payload):
    """Associated domains: the payload `com.apple.associated-domains`.

    Links apps with web domains for single sign-on extensions, universal links and password AutoFill. Only users whom the management server knows get the links.

    macOS 10.15 or later.

    - `Configuration`: The apps and their domains. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Configuration: Sequence[AssociatedDomainsConfigurationItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class AutonomousSingleAppModeAllowedApplicationsItem(TypedDict, total=False):
    """The dictionary `AllowedApplicationsItem` of `AutonomousSingleAppMode`."""

    BundleIdentifier: str
    """Required; macOS 10.13.4 or later."""
    TeamIdentifier: str
    """Required; macOS 10.13.4 or later."""

class AutonomousSingleAppMode(Payload):
    """Autonomous single app mode: the payload `com.apple.asam`.

    Names the apps that may lock the Mac to themselves, as exam apps do.

    macOS 10.13.4 or later.

    - `AllowedApplications`: Required; macOS 10.13.4 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowedApplications: Sequence[AutonomousSingleAppModeAllowedApplicationsItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CalDav(Payload):
    """CalDAV account: the payload `com.apple.caldav.account`.

    Adds a CalDAV account to Calendar.

    macOS 10.7 or later.

    - `CalDAVAccountDescription`
    - `CalDAVHostName`: Required.
    - `CalDAVUsername`
    - `CalDAVPassword`: A secret.
    - `CalDAVPrincipalURL`
    - `CalDAVUseSSL`: Default `True`.
    - `CalDAVPort`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        CalDAVAccountDescription: str = ...,
        CalDAVHostName: str,
        CalDAVUsername: str = ...,
        CalDAVPassword: str = ...,
        CalDAVPrincipalURL: str = ...,
        CalDAVUseSSL: bool = ...,
        CalDAVPort: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CardDav(Payload):
    """CardDAV account: the payload `com.apple.carddav.account`.

    Adds a CardDAV account to Contacts.

    macOS 10.7 or later.

    - `CardDAVAccountDescription`: macOS 10.7 or later.
    - `CardDAVHostName`: Required; macOS 10.7 or later.
    - `CardDAVUsername`: macOS 10.7 or later.
    - `CardDAVPassword`: macOS 10.7 or later; a secret.
    - `CardDAVUseSSL`: macOS 10.7 or later; default `True`.
    - `CardDAVPort`: macOS 10.7 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        CardDAVAccountDescription: str = ...,
        CardDAVHostName: str,
        CardDAVUsername: str = ...,
        CardDAVPassword: str = ...,
        CardDAVUseSSL: bool = ...,
        CardDAVPort: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificatePem(Payload):
    """Certificate (PEM): the payload `com.apple.security.pem`.

    Installs a certificate in PEM form without its private key, often a root or an intermediate.

    macOS 10.7 or later.

    - `PayloadCertificateFileName`: File name of the certificate, for display only.
    - `PayloadContent`: The bytes of the PEM file, header and footer lines included. No private key belongs here. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadCertificateFileName: str = ...,
        PayloadContent: bytes,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificatePkcs1(Payload):
    """Certificate (DER): the payload `com.apple.security.pkcs1`.

    Installs one DER certificate without its private key: a root, an intermediate or a peer's certificate.

    macOS 10.7 or later.

    - `PayloadCertificateFileName`: File name of the certificate, for display only.
    - `PayloadContent`: The DER certificate itself. No private key belongs here. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadCertificateFileName: str = ...,
        PayloadContent: bytes,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificatePkcs12(Payload):
    """Identity (PKCS #12): the payload `com.apple.security.pkcs12`.

    Installs one certificate together with its private key from a PKCS #12 file. Every Mac that gets the profile gets the same key.

    macOS 10.7 or later.

    - `PayloadCertificateFileName`: File name of the identity, for display only.
    - `PayloadContent`: The PKCS #12 file itself, with exactly one identity in it. Required.
    - `Password`: Passphrase that opens the PKCS #12 file. It stands in the profile in clear, so encrypt the profile or supply it late. A secret.
    - `AllowAllAppsAccess`: Lets every app use the private key without asking the user. macOS 10.10 or later; default `False`.
    - `KeyIsExtractable`: Turn it off so that nobody can export the private key from the keychain. macOS 10.15 or later; default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadCertificateFileName: str = ...,
        PayloadContent: bytes,
        Password: str = ...,
        AllowAllAppsAccess: bool = ...,
        KeyIsExtractable: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificatePreference(Payload):
    """Certificate preference: the payload `com.apple.security.certificatepreference`.

    Ties a certificate of the same profile to an email address or server name in the user's keychain. User profiles only.

    macOS 10.12 or later.

    - `Name`: Required.
    - `PayloadCertificateUUID`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Name: str,
        PayloadCertificateUUID: str,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificateRoot(Payload):
    """Root certificate: the payload `com.apple.security.root`.

    Installs a certificate as a trusted root. Another name for the PKCS #1 certificate payload: DER data, no private key.

    macOS 10.7 or later.

    - `PayloadCertificateFileName`: File name of the certificate, for display only.
    - `PayloadContent`: The DER certificate itself. No private key belongs here. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadCertificateFileName: str = ...,
        PayloadContent: bytes,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class CertificateTransparencySubjectPublicKeyInfoHashDict(TypedDict, total=False):
    """The dictionary `SubjectPublicKeyInfoHashDict` of `CertificateTransparency`."""

    Algorithm: Literal["sha256"]
    """Required."""
    Hash: bytes
    """Required."""

class CertificateTransparency(Payload):
    """Certificate transparency: the payload `com.apple.security.certificatetransparency`.

    Exempts certificates or domains from the duty to appear in public transparency logs.

    macOS 10.14.2 or later.

    - `DisabledForCerts`
    - `DisabledForDomains`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DisabledForCerts: Sequence[CertificateTransparencySubjectPublicKeyInfoHashDict] = ...,
        DisabledForDomains: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ContentCachingRanges(TypedDict, total=False):
    """The dictionary `RangesItem` of `ContentCaching`."""

    type: Literal["IPv4", "IPv6"]
    """Says whether the two ends are IPv4 or IPv6 addresses. macOS 10.13.4 or later; default `"IPv4"`."""
    first: str
    """Lowest address of the span. Required; macOS 10.13.4 or later."""
    last: str
    """Highest address of the span. Required; macOS 10.13.4 or later."""

class ContentCaching(Payload):
    """Content caching: the payload `com.apple.AssetCache.managed`.

    Sets up the Mac as a content cache that serves Apple software, app and iCloud downloads to the local network.

    macOS 10.13.4 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.content-cache.settings`.

    - `AllowCacheDelete`: Lets macOS drop cached items when the disk fills up and other software wants room. Turn it off on a dedicated cache. macOS 10.15 or later; default `True`.
    - `AllowPersonalCaching`: Caches users' iCloud data. Leave this or `AllowSharedCaching` on; clients can take days to notice a change. macOS 10.13.4 or later; default `True`.
    - `AllowSharedCaching`: Caches what everybody shares: apps, system updates and the like. Leave this or `AllowPersonalCaching` on; clients notice changes slowly. macOS 10.13.4 or later; default `True`.
    - `AutoActivation`: Switches the cache on and stops users from switching it off. It stays on after the profile goes; `allowContentCaching` false beats it. macOS 10.13.4 or later; default `False`.
    - `AutoEnableTetheredCaching`: Shares the Mac's internet connection with devices on USB and keeps that locked on. `DenyTetheredCaching` beats it. macOS 10.15.4 or later; default `False`.
    - `CacheLimit`: Bytes of disk that the cache may fill; 0 sets no limit. macOS 10.13.4 or later; default `0`.
    - `DataPath`: Folder for cached items; it must end in Apple's standard cache path. Changing it leaves the old items behind. macOS 10.13.4 or later; default `"/Library/Application Support/Apple/AssetCache/Data"`.
    - `DenyTetheredCaching`: Forbids caching for devices tethered by USB. macOS 10.13.4 or later; default `False`.
    - `DisplayAlerts`: Shows the cache's alerts as notifications on screen. macOS 10.15 or later; default `False`.
    - `KeepAwake`: Stops the Mac from sleeping while the cache runs. macOS 10.15 or later; default `False`.
    - `ListenRanges`: Client address ranges that the cache may serve. Has no effect while `LocalSubnetsOnly` is on. macOS 10.13.4 or later.
    - `ListenRangesOnly`: Serves only clients inside `ListenRanges`; combine it with `LocalSubnetsOnly` off. macOS 10.13.4 or later; default `False`.
    - `ListenWithPeersAndParents`: Widens the served ranges by those of peers and by the parent caches. macOS 10.13.4 or later; default `True`.
    - `LocalSubnetsOnly`: Serves only clients on the Mac's own subnet; `ListenRanges` then counts for nothing. macOS 10.13.4 or later; default `True`.
    - `LogClientIdentity`: Writes each client's IP address and port to the log. Check privacy rules before turning it on. macOS 10.13.4 or later; default `False`.
    - `Parents`: IP addresses of caches upstream that are asked before Apple. Unreachable or wrong ones are passed over; if none is left, the cache asks Apple itself. macOS 10.13.4 or later.
    - `ParentSelectionPolicy`: How to pick a parent: by rank, by URL hash (most total capacity), at random, in turn, or one until it fails. macOS 10.13.4 or later; default `"round-robin"`.
    - `PeerFilterRanges`: Address ranges of the peers that this cache asks for content; an empty list means it asks none. `PeerLocalSubnetsOnly` beats it. macOS 10.13.4 or later.
    - `PeerListenRanges`: Address ranges of the peers that may ask this cache; an empty list refuses them all. `PeerLocalSubnetsOnly` beats it. macOS 10.13.4 or later.
    - `PeerLocalSubnetsOnly`: Works only with caches on the same subnet instead of all behind the same public address; the peer ranges are then ignored. macOS 10.13.4 or later; default `True`.
    - `Port`: TCP port on which the cache listens; 0 takes any free port, which firewalls dislike. macOS 10.13.4 or later; default `0`.
    - `PublicRanges`: Public address ranges of your network, by which Apple's servers send clients to this cache. Useful when the exits to the internet vary. macOS 10.13.4 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowCacheDelete: bool = ...,
        AllowPersonalCaching: bool = ...,
        AllowSharedCaching: bool = ...,
        AutoActivation: bool = ...,
        AutoEnableTetheredCaching: bool = ...,
        CacheLimit: int = ...,
        DataPath: str = ...,
        DenyTetheredCaching: bool = ...,
        DisplayAlerts: bool = ...,
        KeepAwake: bool = ...,
        ListenRanges: Sequence[ContentCachingRanges] = ...,
        ListenRangesOnly: bool = ...,
        ListenWithPeersAndParents: bool = ...,
        LocalSubnetsOnly: bool = ...,
        LogClientIdentity: bool = ...,
        Parents: Sequence[str] = ...,
        ParentSelectionPolicy: Literal[
            "first-available",
            "url-path-hash",
            "random",
            "round-robin",
            "sticky-available",
        ] = ...,
        PeerFilterRanges: Sequence[ContentCachingRanges] = ...,
        PeerListenRanges: Sequence[ContentCachingRanges] = ...,
        PeerLocalSubnetsOnly: bool = ...,
        Port: int = ...,
        PublicRanges: Sequence[ContentCachingRanges] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DashboardWhiteListItem(TypedDict, total=False):
    """The dictionary `WhiteListItem` of `Dashboard`."""

    Type: str
    """Required."""
    ID: str
    """Required."""

class Dashboard(Payload):
    """Parental controls: Dashboard: the payload `com.apple.dashboard`.

    Lists the Dashboard widgets that may run; current systems have no Dashboard.

    macOS 10.7 or later; deprecated from macOS 10.15; removed in macOS 10.15.

    - `whiteListEnabled`: Required.
    - `WhiteList`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        whiteListEnabled: bool,
        WhiteList: Sequence[DashboardWhiteListItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Desktop(Payload):
    """Desktop Picture: the payload `com.apple.desktop`.

    Sets a desktop picture that users cannot change.

    macOS 10.10 or later.

    - `locked`: `True` keeps the user from changing the desktop picture; use `allowWallpaperModification` of the Restrictions payload instead. Deprecated from macOS 10.13; replaced by `com.apple.applicationaccess allowWallpaperModification`; default `False`.
    - `override-picture-path`: Path of the image file; it must be on the Mac already. Setting it locks the picture.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        locked: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Dictation(Payload):
    """Parental controls: dictation: the payload `com.apple.ironwood.support`.

    Allows or forbids dictation, and profanity in Siri and dictation.

    macOS 10.9 or later; deprecated from macOS 10.13.

    - `Profanity Allowed`: Replaced by `com.apple.applicationaccess forceAssistantProfanityFilter`; default `True`.
    - `Ironwood Allowed`: Replaced by `com.apple.applicationaccess allowDictation`; default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DictionaryRestrictions(Payload):
    """Parental controls: dictionary: the payload `com.apple.Dictionary`.

    Hides offensive words in the Dictionary app and in look-ups.

    macOS 10.7 or later.

    - `parentalControl`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        parentalControl: bool,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DirectoryService(Payload):
    """Directory service: the payload `com.apple.DirectoryService.managed`.

    Binds the Mac to Active Directory and sets what `dsconfigad` would: mobile accounts, home folders, ID mapping and packet signing.

    macOS 10.8 or later.

    - `HostName`: Required.
    - `UserName`
    - `Password`: A secret.
    - `ClientID`
    - `Description`
    - `ADOrganizationalUnit`
    - `ADMountStyle`
    - `ADCreateMobileAccountAtLoginFlag`: macOS 10.9 or later; default `False`.
    - `ADCreateMobileAccountAtLogin`: Default `False`.
    - `ADWarnUserBeforeCreatingMAFlag`: macOS 10.9 or later; default `False`.
    - `ADWarnUserBeforeCreatingMA`: Default `False`.
    - `ADForceHomeLocalFlag`: macOS 10.9 or later; default `False`.
    - `ADForceHomeLocal`: Default `False`.
    - `ADUseWindowsUNCPathFlag`: macOS 10.9 or later; default `False`.
    - `ADUseWindowsUNCPath`: Default `False`.
    - `ADAllowMultiDomainAuthFlag`: macOS 10.9 or later; default `False`.
    - `ADAllowMultiDomainAuth`: Default `False`.
    - `ADDefaultUserShellFlag`: Default `False`.
    - `ADDefaultUserShell`
    - `ADMapUIDAttributeFlag`: Default `False`.
    - `ADMapUIDAttribute`
    - `ADMapGIDAttributeFlag`: Default `False`.
    - `ADMapGIDAttribute`
    - `ADMapGGIDAttributeFlag`: Default `False`.
    - `ADMapGGIDAttribute`
    - `ADPreferredDCServerFlag`: Default `False`.
    - `ADPreferredDCServer`
    - `ADDomainAdminGroupListFlag`: Default `False`.
    - `ADDomainAdminGroupList`
    - `ADNamespaceFlag`: Default `False`.
    - `ADNamespace`
    - `ADPacketSignFlag`: macOS 10.8 or later; default `False`.
    - `ADPacketSign`
    - `ADPacketEncryptFlag`: Default `False`.
    - `ADPacketEncrypt`
    - `ADRestrictDDNSFlag`: Default `False`.
    - `ADRestrictDDNS`: macOS 10.8 or later.
    - `ADTrustChangePassIntervalDaysFlag`: Default `False`.
    - `ADTrustChangePassIntervalDays`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        HostName: str,
        UserName: str = ...,
        Password: str = ...,
        ClientID: str = ...,
        Description: str = ...,
        ADOrganizationalUnit: str = ...,
        ADMountStyle: str = ...,
        ADCreateMobileAccountAtLoginFlag: bool = ...,
        ADCreateMobileAccountAtLogin: bool = ...,
        ADWarnUserBeforeCreatingMAFlag: bool = ...,
        ADWarnUserBeforeCreatingMA: bool = ...,
        ADForceHomeLocalFlag: bool = ...,
        ADForceHomeLocal: bool = ...,
        ADUseWindowsUNCPathFlag: bool = ...,
        ADUseWindowsUNCPath: bool = ...,
        ADAllowMultiDomainAuthFlag: bool = ...,
        ADAllowMultiDomainAuth: bool = ...,
        ADDefaultUserShellFlag: bool = ...,
        ADDefaultUserShell: str = ...,
        ADMapUIDAttributeFlag: bool = ...,
        ADMapUIDAttribute: str = ...,
        ADMapGIDAttributeFlag: bool = ...,
        ADMapGIDAttribute: str = ...,
        ADMapGGIDAttributeFlag: bool = ...,
        ADMapGGIDAttribute: str = ...,
        ADPreferredDCServerFlag: bool = ...,
        ADPreferredDCServer: str = ...,
        ADDomainAdminGroupListFlag: bool = ...,
        ADDomainAdminGroupList: Sequence[str] = ...,
        ADNamespaceFlag: bool = ...,
        ADNamespace: str = ...,
        ADPacketSignFlag: bool = ...,
        ADPacketSign: str = ...,
        ADPacketEncryptFlag: bool = ...,
        ADPacketEncrypt: str = ...,
        ADRestrictDDNSFlag: bool = ...,
        ADRestrictDDNS: Sequence[str] = ...,
        ADTrustChangePassIntervalDaysFlag: bool = ...,
        ADTrustChangePassIntervalDays: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DiscBurning(Payload):
    """Disc burning: the payload `com.apple.DiscRecording`.

    Allows or forbids the burning of discs, or asks for an admin first.

    macOS 10.7 or later.

    - `BurnSupport`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        BurnSupport: Literal["off", "authenticate", "on"],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DnsProxy(Payload):
    """DNS proxy: the payload `com.apple.dnsProxy.managed`.

    Sends all DNS lookups through an app's network extension.

    macOS 10.15 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.network.dns-proxy`.

    - `AppBundleIdentifier`: Required.
    - `ProviderBundleIdentifier`
    - `ProviderDesignatedRequirement`
    - `ProviderConfiguration`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AppBundleIdentifier: str,
        ProviderBundleIdentifier: str = ...,
        ProviderDesignatedRequirement: str = ...,
        ProviderConfiguration: Mapping[str, Any] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class DnsSettingsDnsSettings(TypedDict, total=False):
    """The dictionary `DNSSettings` of `DnsSettings`."""

    DNSProtocol: Literal["HTTPS", "TLS"]
    """Required."""
    ServerURL: str
    ServerName: str
    ServerAddresses: Sequence[str]
    AllowFailover: bool
    """macOS 26.0 or later; default `False`."""
    PayloadCertificateUUID: str
    """macOS 13.0 or later."""
    SupplementalMatchDomains: Sequence[str]

class DnsSettingsActionParameter(TypedDict, total=False):
    """The dictionary `ActionParameter` of `DnsSettings`."""

    Domains: Sequence[str]
    """Required."""
    DomainAction: Literal["NeverConnect", "ConnectIfNeeded"]
    """Required."""

class DnsSettingsOnDemandRulesElement(TypedDict, total=False):
    """The dictionary `OnDemandRulesElement` of `DnsSettings`."""

    Action: Literal["Connect", "Disconnect", "EvaluateConnection"]
    """Required."""
    ActionParameters: Sequence[DnsSettingsActionParameter]
    DNSDomainMatch: Sequence[str]
    DNSServerAddressMatch: Sequence[str]
    InterfaceTypeMatch: Literal["Ethernet", "WiFi", "Cellular"]
    SSIDMatch: Sequence[str]
    URLStringProbe: str

class DnsSettings(Payload):
    """DNS settings: the payload `com.apple.dnsSettings.managed`.

    Sets encrypted DNS (over HTTPS or TLS) with its servers, the domains it covers and the networks on which it applies.

    macOS 11.0 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.network.dns-settings`.

    - `DNSSettings`: Required.
    - `OnDemandRules`
    - `ProhibitDisablement`: Supervised devices only; default `False`.
    - `PayloadCertificateUUID`: macOS 13.0 or later; no longer in Apple's newest schema.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DNSSettings: DnsSettingsDnsSettings,
        OnDemandRules: Sequence[DnsSettingsOnDemandRulesElement] = ...,
        ProhibitDisablement: bool = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

DockTileData = TypedDict(
    "DockTileData",
    {
        # Name shown above the item. Required.
        "label": str,
        # Address of the app, file, folder or web page.
        "url": str,
        # What the address is: 0 web address, 1 file or app, 3 folder. Required; one of `0`, `1`, `3`.
        "file-type": Literal[0, 1, 3],
        # Written by macOS itself; leave it out.
        "file-data": Mapping[str, Any],
    },
    total=False,
)
"""The dictionary `tile-data` of `Dock`."""

DockStaticItem = TypedDict(
    "DockStaticItem",
    {
        # What the item shows and opens. Required.
        "tile-data": DockTileData,
        # Kind of item: `file-tile` for an app or file, `directory-tile` for a folder, `url-tile` for a link. Required.
        "tile-type": Literal["file-tile", "directory-tile", "url-tile"],
    },
    total=False,
)
"""The dictionary `StaticItem` of `Dock`."""

class Dock(Payload):
    """Dock: the payload `com.apple.dock`.

    Arranges the Dock and says which parts of it users may change. Each `…-immutable` key locks the choice that it is named after.

    macOS 10.7 or later.

    - `tilesize`: Size of Dock icons in points. From 16 to 128.
    - `size-immutable`: `True` locks the icon size. Default `False`.
    - `magnification`: `True` enlarges icons under the pointer. Default `False`.
    - `magnify-immutable`: `True` locks whether icons are enlarged. Default `False`.
    - `largesize`: Size of an enlarged icon in points. From 16 to 128.
    - `magsize-immutable`: `True` locks how far icons are enlarged. Default `False`.
    - `orientation`: Screen edge at which the Dock sits.
    - `position-immutable`: `True` locks the Dock to its screen edge. Default `False`.
    - `mineffect`: How windows shrink into the Dock.
    - `mineffect-immutable`: `True` locks how windows shrink. Default `False`.
    - `windowtabbing`: When documents open in tabs: `always`, in full screen only, or when the user says so (`manual`). macOS 10.15 or later.
    - `windowtabbing-immutable`: `True` locks when documents open in tabs. macOS 10.12 or later; default `False`.
    - `dblclickbehavior`: What a double click on a title bar does; `maximize` zooms the window. macOS 10.15 or later.
    - `dblclickbehavior-immutable`: `True` locks what a double click on a title bar does. macOS 10.14 or later; default `False`.
    - `minimize-to-application`: `True` shrinks windows into the icon of their app, not beside the Trash. Default `False`.
    - `minintoapp-immutable`: `True` locks where windows shrink to. macOS 10.14 or later; default `False`.
    - `launchanim`: `True` makes icons bounce while their app starts. Default `False`.
    - `launchanim-immutable`: `True` locks whether icons bounce. Default `False`.
    - `autohide`: `True` hides the Dock until the pointer reaches its edge. Default `False`.
    - `autohide-immutable`: `True` locks whether the Dock hides. Default `False`.
    - `show-process-indicators`: `True` marks running apps with a dot. Default `False`.
    - `showindicators-immutable`: `True` locks whether running apps are marked. Default `False`.
    - `show-recents`: `True` adds recently used apps to the Dock. macOS 10.14 or later; default `False`.
    - `showrecents-immutable`: `True` locks whether recently used apps appear. macOS 10.15 or later; default `False`.
    - `contents-immutable`: `True` keeps users from adding, moving and removing Dock items. Default `False`.
    - `MCXDockSpecialFolders`: Folders that are made at login if missing and put into the Dock.
    - `AllowDockFixupOverride`: `True` builds the Dock of new and migrated users from `/Library/Preferences/com.apple.dockfixup.plist`; system scope only, and existing users keep theirs. macOS 10.12 or later; default `False`.
    - `static-only`: `True` shows the static items alone and drops the persistent ones; `False` puts the static items first. Default `False`.
    - `static-others`: Items of the documents side that users cannot remove.
    - `static-apps`: Items of the apps side that users cannot remove.
    - `persistent-apps`: Items of the apps side that users may remove.
    - `persistent-others`: Items of the documents side that users may remove.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        tilesize: int = ...,
        magnification: bool = ...,
        largesize: int = ...,
        orientation: Literal["bottom", "left", "right"] = ...,
        mineffect: Literal["genie", "scale"] = ...,
        windowtabbing: Literal["manual", "always", "fullscreen"] = ...,
        dblclickbehavior: Literal["minimize", "maximize", "none"] = ...,
        launchanim: bool = ...,
        autohide: bool = ...,
        MCXDockSpecialFolders: Sequence[
            Literal[
                "AddDockMCXMyApplicationsFolder",
                "AddDockMCXDocumentsFolder",
                "AddDockMCXSharedFolder",
                "AddDockMCXOriginalNetworkHomeFolder",
            ],
        ] = ...,
        AllowDockFixupOverride: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Domains(Payload):
    """Domains: the payload `com.apple.domains`.

    Marks your email domains, so that Mail points out addresses elsewhere, and names sites that may track across domains.

    macOS 10.10 or later.

    - `EmailDomains`
    - `CrossSiteTrackingPreventionRelaxedDomains`: macOS 13.1 or later.
    - `CrossSiteTrackingPreventionRelaxedApps`: macOS 15.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EmailDomains: Sequence[str] = ...,
        CrossSiteTrackingPreventionRelaxedDomains: Sequence[str] = ...,
        CrossSiteTrackingPreventionRelaxedApps: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class EducationDepartmentsItem(TypedDict, total=False):
    """The dictionary `DepartmentsItem` of `Education`."""

    Name: str
    """Required."""
    GroupBeaconIDs: Sequence[int]
    """Required."""

class EducationGroupsItem(TypedDict, total=False):
    """The dictionary `GroupsItem` of `Education`."""

    BeaconID: int
    """Required."""
    Name: str
    """Required."""
    Description: str
    ConfigurationSource: str
    LeaderIdentifiers: Sequence[str]
    MemberIdentifiers: Sequence[str]
    """Required."""
    DeviceGroupIdentifiers: Sequence[str]

class EducationUsersItem(TypedDict, total=False):
    """The dictionary `UsersItem` of `Education`."""

    Identifier: str
    """Required."""
    Name: str
    """Required."""
    GivenName: str
    FamilyName: str
    PhoneticGivenName: str
    PhoneticFamilyName: str
    ImageURL: str
    AppleID: str
    PasscodeType: Literal["complex", "four", "six"]

class EducationDeviceGroupsItem(TypedDict, total=False):
    """The dictionary `DeviceGroupsItem` of `Education`."""

    Identifier: str
    """Required."""
    Name: str
    """Required."""
    SerialNumbers: Sequence[str]
    """Required."""

class Education(Payload):
    """Education: the payload `com.apple.education`.

    Sets up the Classroom app for teachers or students: groups, devices and the certificates that they trust.

    macOS 10.14 or later.

    - `OrganizationUUID`: Required.
    - `OrganizationName`: Required.
    - `PayloadCertificateUUID`
    - `LeaderPayloadCertificateAnchorUUID`
    - `MemberPayloadCertificateAnchorUUID`
    - `ResourcePayloadCertificateUUID`
    - `UserIdentifier`: Required.
    - `Departments`
    - `Groups`: Required.
    - `Users`: Required.
    - `DeviceGroups`
    - `ScreenObservationPermissionModificationAllowed`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        OrganizationUUID: str,
        OrganizationName: str,
        PayloadCertificateUUID: str = ...,
        LeaderPayloadCertificateAnchorUUID: Sequence[str] = ...,
        MemberPayloadCertificateAnchorUUID: Sequence[str] = ...,
        ResourcePayloadCertificateUUID: str = ...,
        UserIdentifier: str,
        Departments: Sequence[EducationDepartmentsItem] = ...,
        Groups: Sequence[EducationGroupsItem],
        Users: Sequence[EducationUsersItem],
        DeviceGroups: Sequence[EducationDeviceGroupsItem] = ...,
        ScreenObservationPermissionModificationAllowed: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

EnergySaverPowerSettings = TypedDict(
    "EnergySaverPowerSettings",
    {
        # Minutes without input until the display sleeps; 0 never. From 0 to 180.
        "Display Sleep Timer": int,
        # Minutes without use until hard disks spin down; 0 never. From 0 to 180.
        "Disk Sleep Timer": int,
        # Minutes without input until the Mac sleeps; 0 never. From 0 to 180.
        "System Sleep Timer": int,
        # 1 runs the processor slower to save power; only old Macs can. One of `0`, `1`.
        "Reduce Processor Speed": Literal[0, 1],
        # 1 lets processor speed follow the load; only old Macs can. One of `0`, `1`.
        "Dynamic Power Step": Literal[0, 1],
        # 1 wakes the Mac for network access. One of `0`, `1`.
        "Wake on LAN": Literal[0, 1],
        # 1 wakes the Mac when a modem rings. One of `0`, `1`.
        "Wake On Modem Ring": Literal[0, 1],
        # 1 starts the Mac again once power returns after an outage. One of `0`, `1`.
        "Automatic Restart On Power Loss": Literal[0, 1],
    },
    total=False,
)
"""The dictionary `com.apple.EnergySaver.desktop.ACPower` of `EnergySaver`."""

class EnergySaverRepeatingPowerItem(TypedDict, total=False):
    """The dictionary `RepeatingPowerOn` of `EnergySaver`."""

    eventtype: Literal["wake", "poweron", "wakepoweron", "sleep", "shutdown", "restart"]
    """What happens then; `wakepoweron` wakes a sleeping Mac and starts one that is off. Required."""
    weekdays: int
    """Days as a sum of 1 Monday, 2 Tuesday, 4 Wednesday, 8 Thursday, 16 Friday, 32 Saturday, 64 Sunday; 127 daily."""
    time: int
    """Minutes after midnight, local time: 480 is eight in the morning."""

class EnergySaverSchedule(TypedDict, total=False):
    """The dictionary `com.apple.EnergySaver.desktop.Schedule` of `EnergySaver`."""

    RepeatingPowerOn: EnergySaverRepeatingPowerItem
    """When the Mac starts or wakes."""
    RepeatingPowerOff: EnergySaverRepeatingPowerItem
    """When the Mac sleeps, restarts or shuts down."""

class EnergySaver(Payload):
    """Energy Saver: the payload `com.apple.MCX`.

    Sets sleep timers, waking and a weekly power schedule, for desktops and for laptops on mains and battery.

    macOS 10.7 or later.

    - `com.apple.EnergySaver.desktop.ACPower`: Power settings of desktop Macs.
    - `com.apple.EnergySaver.portable.ACPower`: Power settings of laptops while plugged in.
    - `com.apple.EnergySaver.portable.BatteryPower`: Power settings of laptops on battery.
    - `com.apple.EnergySaver.desktop.Schedule`: Times at which desktop Macs start or stop every week.
    - `SleepDisabled`: `True` never lets the Mac sleep, whatever the timers say. Default `False`.
    - `DestroyFVKeyOnStandby`: `True` throws away the disk key on standby, so waking up asks for a password. macOS 10.10 or later; no longer in Apple's newest schema; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        SleepDisabled: bool = ...,
        DestroyFVKeyOnStandby: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ExchangeWebServices(Payload):
    """Exchange account: the payload `com.apple.ews.account`.

    Adds an Exchange account over Exchange Web Services for mail, contacts, calendars, notes and reminders.

    macOS 10.7 or later.

    - `EmailAddress`
    - `Host`
    - `SSL`: Default `True`.
    - `OAuth`: macOS 10.14 or later; default `False`.
    - `OAuthSignInURL`: macOS 10.14 or later.
    - `UserName`
    - `Password`: A secret.
    - `PayloadCertificateUUID`: macOS 10.12 or later.
    - `AuthenticationCertificateUUID`: macOS 10.11 or later; replaced by `PayloadCertificateUUID`.
    - `allowMailDrop`: macOS 10.12 or later; default `False`.
    - `Path`
    - `Port`
    - `ExternalHost`
    - `ExternalSSL`: Default `True`.
    - `ExternalPath`
    - `ExternalPort`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EmailAddress: str = ...,
        Host: str = ...,
        SSL: bool = ...,
        OAuth: bool = ...,
        OAuthSignInURL: str = ...,
        UserName: str = ...,
        Password: str = ...,
        PayloadCertificateUUID: str = ...,
        AuthenticationCertificateUUID: str = ...,
        allowMailDrop: bool = ...,
        Path: str = ...,
        Port: int = ...,
        ExternalHost: str = ...,
        ExternalSSL: bool = ...,
        ExternalPath: str = ...,
        ExternalPort: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ExtensibleSsoTokenToUserMapping(TypedDict, total=False):
    """The dictionary `TokenToUserMapping` of `ExtensibleSso`."""

    AccountName: str
    """Claim that becomes the short name of the account, such as `preferred_username`."""
    FullName: str
    """Claim that becomes the displayed name of the account, such as `name`."""

class ExtensibleSsoPlatformSso(TypedDict, total=False):
    """The dictionary `PlatformSSO` of `ExtensibleSso`."""

    AuthenticationMethod: Literal["Password", "UserSecureEnclaveKey", "SmartCard", "OpenID"]
    """How users sign in after registration: provider's password, Secure Enclave key, smart card or web page. Extension and provider must both support it."""
    UseSharedDeviceKeys: bool
    """`True` lets all accounts on the Mac use one pair of device keys, a precondition for creating accounts at login and for web login; system scope only. Default `False`."""
    AccountDisplayName: str
    """Name that prompts and notifications use for the organization's account."""
    LoginFrequency: int
    """Seconds before a token refresh no longer suffices and users must sign in completely again; one hour at least. Default `64800`; at least 3600."""
    EnableCreateUserAtLogin: bool
    """`True` creates a Mac account when someone from the provider first signs in at the login window; needs `UseSharedDeviceKeys`. Default `False`."""
    EnableCreateFirstUserDuringSetup: bool
    """`True` makes the first account of a new Mac from the provider's identity; turn off for unattended enrollment. macOS 26.0 or later; default `True`."""
    EnableAuthorization: bool
    """`True` lets provider accounts answer administrator prompts, with rights from the group keys; needs `UseSharedDeviceKeys`. Default `False`."""
    TokenToUserMapping: ExtensibleSsoTokenToUserMapping
    """Which token claims fill in the names of accounts that Platform SSO creates or authorizes."""
    NewUserAuthenticationMethods: Sequence[Literal["Password", "SmartCard", "AccessKey", "OpenID"]]
    """Methods accepted when Platform SSO makes an account; left out, passwords and smart cards are accepted. macOS 26.0 or later."""
    NewUserAuthorizationMode: Literal["Standard", "Admin", "Groups", "Temporary"]
    """Rights of accounts made at login: `Standard`, `Admin`, `Groups` for membership reported by the provider, `Temporary` for a guest session that leaves no data."""
    UserAuthorizationMode: Literal["Standard", "Admin", "Groups"]
    """Rights set again at every sign-in, `Groups` by provider membership; left out, accounts keep the rights they have."""
    AdministratorGroups: Sequence[str]
    """Provider groups whose members are administrators of the Mac; used by the `Groups` modes."""
    AdditionalGroups: Sequence[str]
    """Groups made on the Mac and filled from provider membership, without administrator rights."""
    AuthorizationGroups: Mapping[str, str]
    """Gives single macOS authorization rights to groups, such as changing printers; the rights database of the Mac is changed accordingly."""
    AccessKeyReaderGroupIdentifier: bytes
    """Identifier of the reader group (16 bytes) that the Wallet access keys were issued for. macOS 26.0 or later."""
    AccessKeyTerminalIdentityUUID: str
    """`PayloadUUID` of the identity with which the Mac shows itself to access keys; a PKCS #12, ACME or SCEP payload. macOS 26.0 or later."""
    AccessKeyReaderIssuerCertificateUUID: str
    """`PayloadUUID` of the certificate that issued the terminal identity; its key must be elliptic-curve, and a mismatch makes every tap fail. macOS 26.2 or later."""
    AllowAccessKeyExpressMode: bool
    """`True` accepts an access key without unlocking the iPhone or Apple Watch first. macOS 26.0 or later; default `False`."""
    FileVaultPolicy: Sequence[
        Literal[
            "AttemptAuthentication",
            "RequireAuthentication",
            "AllowOfflineGracePeriod",
            "AllowAuthenticationGracePeriod",
            "RequireTouchID",
            "RequireTouchIDOrWatch",
            "AllowOpenIDForTouchIDFallback",
        ],
    ]
    """Sign-in rules at the FileVault unlock screen, Apple silicon only; left out, the local password is enough. macOS 15.0 or later."""
    LoginPolicy: Sequence[
        Literal[
            "AttemptAuthentication",
            "RequireAuthentication",
            "AllowOfflineGracePeriod",
            "AllowAuthenticationGracePeriod",
            "RequireTouchID",
            "RequireTouchIDOrWatch",
            "AllowOpenIDForTouchIDFallback",
        ],
    ]
    """Sign-in rules at the login window; left out, the local password is enough. macOS 15.0 or later."""
    UnlockPolicy: Sequence[
        Literal[
            "AttemptAuthentication",
            "RequireAuthentication",
            "AllowOfflineGracePeriod",
            "AllowAuthenticationGracePeriod",
            "AllowTouchIDOrWatchForUnlock",
            "RequireTouchID",
            "RequireTouchIDOrWatch",
            "AllowOpenIDForTouchIDFallback",
        ],
    ]
    """Sign-in rules when a locked screen is opened; left out, the local password is enough. macOS 15.0 or later."""
    OfflineGracePeriod: int
    """Seconds since the last sign-in at the provider during which the local password works offline; belongs to `AllowOfflineGracePeriod`. macOS 15.0 or later."""
    AuthenticationGracePeriod: int
    """Seconds after a policy arrives or changes in which accounts not yet registered may still sign in; belongs to `AllowAuthenticationGracePeriod`. macOS 15.0 or later."""
    NonPlatformSSOAccounts: Sequence[str]
    """Local accounts left alone by the three policies and never asked to register, such as a rescue administrator. macOS 15.0 or later."""
    AllowDeviceIdentifiersInAttestation: bool
    """`True` puts serial number and UDID into the attestation that the provider receives. macOS 15.4 or later; default `False`."""
    SynchronizeProfilePicture: bool
    """`True` takes the account picture from the provider, at creation and daily. macOS 26.0 or later; default `False`."""
    TemporarySessionQuickLogin: bool
    """`True` speeds up guest sessions by erasing only parts of the home folder between them and all of it every eight hours; for Macs with many short sessions. macOS 26.0 or later; default `False`."""
    EnableRegistrationDuringSetup: bool
    """`True` registers with the provider in Setup Assistant, as enrollment that demands Platform SSO needs. macOS 26.0 or later; default `False`."""
    WebLoginURLAllowList: Sequence[str]
    """Servers that the web sign-in window may load; name every host of the provider's flow. macOS 27.0 or later."""
    AllowWebLoginPasswordSync: bool
    """`True` copies the password typed on the web sign-in page to the local account; the page must cooperate by script. macOS 27.0 or later; default `False`."""

class ExtensibleSso(Payload):
    """Extensible Single Sign-On and Platform SSO: the payload `com.apple.extensiblesso`.

    Hands sign-in to an identity provider over to an app extension on the Mac. With `PlatformSSO` it also ties local accounts to that provider.

    macOS 10.15 or later.

    - `ExtensionIdentifier`: Bundle identifier of the extension that handles sign-in; the app containing it must be installed. Required.
    - `TeamIdentifier`: Developer team that signed the extension; a Mac needs it although the schema calls it optional.
    - `Type`: How requests reach the extension: `Redirect` intercepts web traffic to `URLs` (OAuth, SAML), `Credential` answers challenges from `Hosts`. Required.
    - `Realm`: Realm that `Credential` challenges must carry, spelt exactly as the server sends it; `Redirect` does not read it.
    - `ExtensionData`: Vendor-defined settings that the extension receives as they are; macOS does not interpret them.
    - `URLs`: Sign-in addresses whose traffic a `Redirect` extension takes over. Each may occur only once among all SSO payloads on a Mac.
    - `Hosts`: Servers whose challenges a `Credential` extension answers. Each may occur only once among all SSO payloads on a Mac.
    - `ScreenLockedBehavior`: What happens to sign-in requests while the screen is locked: `Cancel` fails them, `DoNotHandle` lets them go on without SSO. macOS 12.0 or later; default `"Cancel"`.
    - `DeniedBundleIdentifiers`: Apps whose requests bypass the extension. macOS 12.0 or later.
    - `AuthenticationMethod`: Platform SSO method of macOS 13 only; from macOS 14 set `PlatformSSO` > `AuthenticationMethod` (both for a mixed fleet). macOS 13.0 or later; deprecated from macOS 14.0.
    - `RegistrationToken`: Secret from the identity provider that registers the Mac with Platform SSO without asking the user. macOS 13.0 or later; a secret.
    - `PlatformSSO`: Settings of Platform SSO, which links Mac accounts to the identity provider; works only when `Type` is `Redirect`. macOS 14.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        ExtensionIdentifier: str,
        TeamIdentifier: str = ...,
        Type: Literal["Credential", "Redirect"],
        Realm: str = ...,
        ExtensionData: Mapping[str, Any] = ...,
        URLs: Sequence[str] = ...,
        Hosts: Sequence[str] = ...,
        ScreenLockedBehavior: Literal["Cancel", "DoNotHandle"] = ...,
        DeniedBundleIdentifiers: Sequence[str] = ...,
        AuthenticationMethod: Literal[
            "Password",
            "UserSecureEnclaveKey",
            "SmartCard",
            "OpenID",
        ] = ...,
        RegistrationToken: str = ...,
        PlatformSSO: ExtensibleSsoPlatformSso = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ExtensibleSsoKerberosDomainRealmMapping(TypedDict, total=False):
    """The dictionary `domainRealmMapping` of `ExtensibleSsoKerberos`."""

    Realm: Sequence[str]
    """Write the realm's own name as the key; its value lists the domains."""

class ExtensibleSsoKerberosExtensionData(TypedDict, total=False):
    """The dictionary `ExtensionData` of `ExtensibleSsoKerberos`."""

    cacheName: str
    """GSS name of the credential cache; hardly ever needed. Deprecated from macOS 12.0."""
    principalName: str
    """User name to sign in with, realm unnecessary; left out, the user types it."""
    siteCode: str
    """Active Directory site to use instead of the one found automatically."""
    certificateUUID: str
    """`PayloadUUID` of the certificate used to sign in without a password (PKINIT)."""
    useSiteAutoDiscovery: bool
    """`False` stops the search for the Active Directory site over LDAP and DNS. Default `True`."""
    credentialBundleIdACL: Sequence[str]
    """Apps that may use the ticket-granting ticket."""
    includeManagedAppsInBundleIdACL: bool
    """`True` opens the credential to apps installed by MDM, besides those listed in `credentialBundleIdACL`, and to no others. macOS 12.0 or later; default `False`."""
    includeKerberosAppsInBundleIdACL: bool
    """`True` opens the credential to Ticket Viewer and the `klist` tool too. macOS 12.0 or later; default `False`."""
    domainRealmMapping: ExtensibleSsoKerberosDomainRealmMapping
    """Says which DNS domains belong to which realm, for hosts named differently from their realm; seldom needed."""
    isDefaultRealm: bool
    """`True` makes this realm the default where several Kerberos payloads are installed. Default `False`."""
    customUsernameLabel: str
    """Wording beside the user name field in place of "Username". macOS 11.0 or later."""
    helpText: str
    """Text at the foot of the Kerberos sign-in window, such as a help desk number. macOS 11.0 or later."""
    allowPasswordChange: bool
    """`False` takes away password changes from the extension. Default `True`."""
    allowAutomaticLogin: bool
    """`False` forbids remembering the password in the keychain, so users type it for each new ticket. Default `True`."""
    requireUserPresence: bool
    """`True` asks for Touch ID or the password before the remembered credential is read. Default `False`."""
    pwExpireOverride: int
    """Lifetime of passwords in days, where the domain's own cannot be read. Deprecated from macOS 12.0."""
    pwNotificationDays: int
    """Days before expiry at which the user is first warned. Default `15`."""
    pwReqLength: int
    """Fewest characters that the domain accepts in a password; checked in the change window."""
    pwReqComplexity: bool
    """`True` checks new passwords against the complexity rule of Active Directory. Default `False`."""
    pwReqMinAge: int
    """How long a password must be kept before the domain lets it be changed; Active Directory counts days."""
    pwReqHistory: int
    """How many earlier passwords the domain refuses to see again."""
    pwReqText: str
    """Password rules in plain text for the change window, where the rule keys cannot express them."""
    pwReqRTFData: bytes
    """Password rules as an RTF document for the change window, where the rule keys cannot express them. macOS 15.0 or later."""
    pwChangeURL: str
    """Web page opened for password changes in place of the extension's own window."""
    syncLocalPassword: bool
    """`True` keeps the local account's password equal to the domain's; does nothing for mobile accounts. Default `False`."""
    replicationTime: int
    """Seconds that a password change takes to reach all domain controllers; expiry is judged only afterwards. macOS 11.0 or later; deprecated from macOS 12.0; default `900`."""
    delayUserSetup: bool
    """`True` asks the user to sign in only after a Kerberos challenge or `app-sso`, not right after installation. macOS 11.0 or later; default `False`."""
    monitorCredentialsCache: bool
    """`False` fetches a fresh ticket only at the next challenge or network change rather than as soon as one is missing. macOS 11.0 or later; default `True`."""
    requireTLSForLDAP: bool
    """`True` refuses LDAP connections without TLS. macOS 11.0 or later; default `False`."""
    credentialUseMode: Literal["always", "whenNotSpecified", "kerberosDefault"]
    """When other processes get this credential: `always` unless they name another, `whenNotSpecified` only for the listed hosts, `kerberosDefault` by the usual rules. macOS 11.0 or later; default `"always"`."""
    preferredKDCs: Sequence[str]
    """Key distribution centers asked first, in order, before DNS is searched. macOS 12.0 or later."""
    usePlatformSSOTGT: bool
    """`True` relies on the ticket that Platform SSO supplies and requests none itself. macOS 13.0 or later; default `False`."""
    allowPlatformSSOAuthFallback: bool
    """`False` forbids signing in by hand when Platform SSO supplies no ticket; counts only with `usePlatformSSOTGT`. macOS 13.0 or later; default `True`."""
    performKerberosOnly: bool
    """`True` restricts the extension to tickets: no expiry warnings, password synchronization or home folder. macOS 13.0 or later; default `False`."""
    identityIssuerAutoSelectFilter: str
    """Pattern with `*` on the issuer name that narrows the smart card choice; a single match is selected at once. macOS 15.0 or later."""
    allowSmartCard: bool
    """`False` hides the switch to smart card sign-in. macOS 15.0 or later; default `True`."""
    allowPassword: bool
    """`False` hides the switch to password sign-in. macOS 15.0 or later; default `True`."""
    startInSmartCardMode: bool
    """`True` opens the sign-in window asking for a smart card. macOS 15.0 or later; default `False`."""

class ExtensibleSsoKerberos(Payload):
    """Extensible Single Sign-On (Kerberos): the payload `com.apple.extensiblesso`.

    Sets up the Kerberos extension of macOS, which obtains and renews tickets for Active Directory and can keep the local password in step.

    macOS 10.15 or later.

    - `ExtensionIdentifier`: Always Apple's Kerberos extension. Required.
    - `TeamIdentifier`: Always `apple`, since macOS ships the extension. Required.
    - `Type`: Always `Credential`: Kerberos answers challenges. Required.
    - `Realm`: Kerberos realm, usually the Active Directory domain in capitals; in a forest the one where the users' accounts are. Required.
    - `ExtensionData`: Behaviour of the Kerberos extension.
    - `Hosts`: Servers and domains that the extension signs in to. Each may occur only once among all SSO payloads on a Mac.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        ExtensionIdentifier: Literal["com.apple.AppSSOKerberos.KerberosExtension"],
        TeamIdentifier: Literal["apple"],
        Type: Literal["Credential"],
        Realm: str,
        ExtensionData: ExtensibleSsoKerberosExtensionData = ...,
        Hosts: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FdeFileVaultOptions(Payload):
    """FileVault Options: the payload `com.apple.MCX`.

    Locks the FileVault switch in either position and controls its key during standby; it does not encrypt by itself.

    macOS 10.7 or later.

    - `dontAllowFDEDisable`: `True` keeps users, administrators too, from decrypting the disk. Default `False`.
    - `dontAllowFDEEnable`: `True` keeps users from encrypting the disk. Default `False`.
    - `DestroyFVKeyOnStandby`: `True` throws away the disk key on standby, so waking up asks for a password. macOS 10.10 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        dontAllowFDEDisable: bool = ...,
        dontAllowFDEEnable: bool = ...,
        DestroyFVKeyOnStandby: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FdeRecoveryKeyEscrow(Payload):
    """FileVault Recovery Key Escrow: the payload `com.apple.security.FDERecoveryKeyEscrow`.

    Encrypts the personal recovery key for the organization and passes it to MDM. Install it before FileVault is turned on; earlier keys are not captured.

    macOS 10.13 or later.

    - `Location`: Where the key goes, in words for the user; shown when FileVault is turned on. Required.
    - `EncryptCertPayloadUUID`: `PayloadUUID` of the certificate that the key is encrypted for: a `com.apple.security.pkcs1` payload of this profile. Required.
    - `DeviceKey`: Reference shown to users who forgot their password, to find their key by; left out, the serial number serves.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Location: str,
        EncryptCertPayloadUUID: str = ...,
        DeviceKey: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FdeRecoveryRedirect(Payload):
    """FileVault Recovery Key Redirection: the payload `com.apple.security.FDERecoveryRedirect`.

    Sent recovery keys to a server of the organization before macOS 10.13; every later macOS ignores it.

    macOS 10.9 or later; deprecated from macOS 10.13; replaced by `com.apple.security.FDERecoveryKeyEscrow`.

    - `RedirectURL`: HTTPS address that received the keys by POST. Required.
    - `EncryptCertPayloadUUID`: `PayloadUUID` of the certificate that protected the key on its way: a `com.apple.security.pkcs1` payload of this profile. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        RedirectURL: str,
        EncryptCertPayloadUUID: str,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FileProvider(Payload):
    """File Provider: the payload `com.apple.fileproviderd`.

    Decides which cloud storage apps may sync, take over the Desktop and Documents folders or use external disks.

    macOS 11.0 or later.

    - `ManagementAllowsRemoteSyncing`: macOS 26.4 or later; default `True`.
    - `ManagementRemoteSyncingAllowList`: macOS 26.4 or later.
    - `AllowManagedFileProvidersToRequestAttribution`: Default `False`.
    - `ManagementAllowsKnownFolderSyncing`: macOS 15.2 or later; default `True`.
    - `ManagementKnownFolderSyncingAllowList`: macOS 15.2 or later.
    - `ManagementAllowsExternalVolumeSyncing`: macOS 26.4 or later; default `True`.
    - `ManagementExternalVolumeSyncingAllowList`: macOS 26.4 or later.
    - `ManagementDomainAutoEnablementList`: macOS 26.4 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        ManagementAllowsRemoteSyncing: bool = ...,
        ManagementRemoteSyncingAllowList: Sequence[str] = ...,
        AllowManagedFileProvidersToRequestAttribution: bool = ...,
        ManagementAllowsKnownFolderSyncing: bool = ...,
        ManagementKnownFolderSyncingAllowList: Sequence[str] = ...,
        ManagementAllowsExternalVolumeSyncing: bool = ...,
        ManagementExternalVolumeSyncingAllowList: Sequence[str] = ...,
        ManagementDomainAutoEnablementList: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FileVault(Payload):
    """FileVault: the payload `com.apple.MCX.FileVault2`.

    Turns on disk encryption with FileVault and decides when the user is asked and what recovery keys are made.

    macOS 10.9 or later.

    - `Enable`: `On` encrypts the startup disk, `Off` turns that off. From MDM `On` needs `Defer`, or user name and password in the payload. Required.
    - `Defer`: `True` waits for a user to log out or in and asks for the password then, so no credentials go into the profile. Default `False`.
    - `UserEntersMissingInfo`: `True` prompts for a user name or password that the payload does not contain. Default `False`.
    - `UseRecoveryKey`: `True` makes a personal recovery key; escrow it, or a forgotten password loses the disk. Default `True`.
    - `ShowRecoveryKey`: `False` keeps the personal recovery key off the user's screen; make sure it is escrowed. Default `True`.
    - `OutputPath`: File on the Mac that receives the recovery key in plain text; avoid it where keys are escrowed.
    - `Certificate`: Public certificate (DER) of an institutional recovery key; Apple silicon cannot use one.
    - `PayloadCertificateUUID`: `PayloadUUID` of a certificate payload beside this one that holds the institutional recovery key.
    - `Username`: Short name of the account that may unlock the disk.
    - `Password`: Password of `Username`; it is readable in the profile, so prefer `Defer`. A secret.
    - `UseKeychain`: `True` takes the institutional key from `FileVaultMaster.keychain` on the Mac when the payload names no certificate. Default `False`.
    - `DeferForceAtUserLoginMaxBypassAttempts`: How many logins a user may postpone encryption; 0 insists at once, -1 never does. From -1 to 9999.
    - `DeferDontAskAtUserLogout`: `True` asks at login only and spares the user the question at logout. macOS 10.10 or later; default `False`.
    - `ForceEnableInSetupAssistant`: `True` encrypts during setup. Works if MDM holds the Mac in Setup Assistant until this arrives, and the first account is an administrator. macOS 14.0 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Enable: Literal["On", "Off"],
        Defer: bool = ...,
        UserEntersMissingInfo: bool = ...,
        UseRecoveryKey: bool = ...,
        ShowRecoveryKey: bool = ...,
        OutputPath: str = ...,
        Certificate: bytes = ...,
        PayloadCertificateUUID: str = ...,
        Username: str = ...,
        Password: str = ...,
        UseKeychain: bool = ...,
        DeferForceAtUserLoginMaxBypassAttempts: int = ...,
        DeferDontAskAtUserLogout: bool = ...,
        ForceEnableInSetupAssistant: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Finder(Payload):
    """Finder: the payload `com.apple.finder`.

    Takes menu commands away from the Finder and decides which disks stand on the desktop.

    macOS 10.7 or later.

    - `ProhibitBurn`: Takes disc burning away from the Finder. Default `False`.
    - `InterfaceLevel`: Simple Finder or the full one. Removed in macOS 10.15.
    - `ProhibitConnectTo`: Takes away the command to connect to servers. Default `False`.
    - `ProhibitEject`: Takes away the command to eject disks. Default `False`.
    - `ProhibitGoToFolder`: Takes away the command to open a folder by path. Default `False`.
    - `ShowExternalHardDrivesOnDesktop`: Puts external disks on the desktop. Default `True`.
    - `ShowHardDrivesOnDesktop`: Puts internal disks on the desktop. Default `False`.
    - `ShowMountedServersOnDesktop`: Puts connected file servers on the desktop. Default `False`.
    - `ShowRemovableMediaOnDesktop`: Puts CDs, DVDs and other removable media on the desktop. Default `True`.
    - `WarnOnEmptyTrash`: Asks for confirmation before the Trash is emptied. Default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        ProhibitBurn: bool = ...,
        InterfaceLevel: Literal["Simple", "Full"] = ...,
        ProhibitConnectTo: bool = ...,
        ProhibitEject: bool = ...,
        ProhibitGoToFolder: bool = ...,
        ShowExternalHardDrivesOnDesktop: bool = ...,
        ShowHardDrivesOnDesktop: bool = ...,
        ShowMountedServersOnDesktop: bool = ...,
        ShowRemovableMediaOnDesktop: bool = ...,
        WarnOnEmptyTrash: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FirewallApplicationsItem(TypedDict, total=False):
    """The dictionary `ApplicationsItem` of `Firewall`."""

    BundleID: str
    """Bundle identifier of the app. Required."""
    Allowed: bool
    """Whether others may connect to the app. Required."""

class Firewall(Payload):
    """Firewall: the payload `com.apple.security.firewall`.

    Controls the application firewall of macOS. Where several payloads disagree, the strictest combination counts.

    macOS 10.12 or later.

    - `EnableFirewall`: `True` switches the application firewall on, `False` off. Required.
    - `BlockAllIncoming`: `True` refuses every incoming connection but what basic networking needs; rules for apps no longer matter.
    - `EnableStealthMode`: `True` leaves ping and probes of closed ports unanswered.
    - `Applications`: Rules for single apps, ahead of the general ones.
    - `EnableLogging`: `True` writes a firewall log. macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    - `LoggingOption`: How much the firewall log says: `throttled`, `brief` or `detail`. macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    - `AllowSigned`: `False` stops software that comes with macOS from receiving connections unless a rule lets it. macOS 12.3 or later; default `True`.
    - `AllowSignedApp`: `False` stops signed third-party software from receiving connections unless a rule lets it. macOS 12.3 or later; default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EnableFirewall: bool,
        BlockAllIncoming: bool = ...,
        EnableStealthMode: bool = ...,
        Applications: Sequence[FirewallApplicationsItem] = ...,
        EnableLogging: bool = ...,
        LoggingOption: Literal["throttled", "brief", "detail"] = ...,
        AllowSigned: bool = ...,
        AllowSignedApp: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class FirstActiveEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `FirstActiveEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class FirstActiveEthernet(Payload):
    """802.1X: first active Ethernet: the payload `com.apple.firstactiveethernet.managed`.

    Signs the Mac in by 802.1X on the first Ethernet port that has a link.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["FirstActiveEthernet"] = ...,
        EAPClientConfiguration: FirstActiveEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class FirstEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `FirstEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class FirstEthernet(Payload):
    """802.1X: first Ethernet: the payload `com.apple.firstethernet.managed`.

    Signs the Mac in by 802.1X on its first Ethernet port.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["FirstEthernet"] = ...,
        EAPClientConfiguration: FirstEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class Font(Payload):
    """Font: the payload `com.apple.font`.

    Installs one TrueType or OpenType font; collections are refused, and the PostScript name tells fonts apart.

    macOS 10.9 or later.

    - `Name`: Default `""`.
    - `Font`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Name: str = ...,
        Font: bytes,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class GameCenter(Payload):
    """Parental controls: Game Center: the payload `com.apple.gamed`.

    Restricts Game Center: its use, account changes, new friends and multiplayer games.

    macOS 10.9 or later.

    - `GKFeatureGameCenterAllowed`: Deprecated from macOS 10.13; default `True`.
    - `GKFeatureAccountModificationAllowed`: Default `True`.
    - `GKFeatureAddingGameCenterFriendsAllowed`: Deprecated from macOS 10.13; default `True`.
    - `GKFeatureMultiplayerGamingAllowed`: Deprecated from macOS 10.13; default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        GKFeatureGameCenterAllowed: bool = ...,
        GKFeatureAccountModificationAllowed: bool = ...,
        GKFeatureAddingGameCenterFriendsAllowed: bool = ...,
        GKFeatureMultiplayerGamingAllowed: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class GlobalEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `GlobalEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class GlobalEthernet(Payload):
    """802.1X: any Ethernet: the payload `com.apple.globalethernet.managed`.

    Signs the Mac in by 802.1X on all its Ethernet ports.

    macOS 10.13 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["GlobalEthernet"] = ...,
        EAPClientConfiguration: GlobalEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class GlobalHttpProxy(Payload):
    """Global HTTP proxy: the payload `com.apple.proxy.http.global`.

    Sends HTTP traffic on every network through one proxy or PAC file.

    macOS 10.9 or later.

    - `ProxyType`: Default `"Manual"`.
    - `ProxyServer`
    - `ProxyServerPort`
    - `ProxyUsername`
    - `ProxyPassword`: A secret.
    - `ProxyPACURL`
    - `ProxyPACFallbackAllowed`: Default `False`.
    - `ProxyCaptiveLoginAllowed`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        ProxyType: Literal["Manual", "Auto"] = ...,
        ProxyServer: str = ...,
        ProxyServerPort: int = ...,
        ProxyUsername: str = ...,
        ProxyPassword: str = ...,
        ProxyPACURL: str = ...,
        ProxyPACFallbackAllowed: bool = ...,
        ProxyCaptiveLoginAllowed: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class GlobalPreferences(Payload):
    """Global preferences: the payload `.GlobalPreferences`.

    Sets preferences of the whole system: fast user switching and automatic logout after idling.

    macOS 10.7 or later.

    - `MultipleSessionEnabled`: Default `True`.
    - `com.apple.autologout.AutoLogOutDelay`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        MultipleSessionEnabled: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class IdentificationPayloadIdentification(TypedDict, total=False):
    """The dictionary `PayloadIdentification` of `Identification`."""

    UserName: str
    """Short (UNIX) account name. Required."""
    FullName: str
    """The user's name in full. Required."""
    EmailAddress: str
    """The user's email address. Required."""
    AuthMethod: Literal["Password", "UserEnteredPassword"]
    """`Password` reads it from this profile; `UserEnteredPassword` asks the user. Required."""
    Password: str
    """The account's password. Only read when the method is `Password`. Required; a secret."""
    Prompt: str
    """Your own instruction above the question for the password."""
    PromptMessage: str
    """Further explanation in that dialog."""

class Identification(Payload):
    """Identification: the payload `com.apple.configurationprofile.identification`.

    Gives name, email and password once for the account or directory payloads that stand in the same profile.

    macOS 10.7 or later; deprecated from macOS 15.4.

    - `PayloadIdentification`: Who the user is. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadIdentification: IdentificationPayloadIdentification,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class IdentityPreference(Payload):
    """Identity preference: the payload `com.apple.security.identitypreference`.

    Picks the identity of the same profile that answers a certain server, so that users are not asked to choose. User profiles only.

    macOS 10.12 or later.

    - `Name`: Required.
    - `PayloadCertificateUUID`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Name: str,
        PayloadCertificateUUID: str,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class JabberAccount(Payload):
    """Jabber account: the payload `com.apple.jabber.account`.

    Sets up a Jabber (XMPP) account in Messages, which can no longer use one.

    macOS 10.7 or later; deprecated from macOS 10.14; removed in macOS 10.14.

    - `JabberAccountDescription`
    - `JabberHostName`: Required.
    - `JabberUserName`
    - `JabberPassword`: A secret.
    - `JabberUseSSL`: Default `False`.
    - `JabberPort`: Default `5222`; from 0 to 65535.
    - `JabberAuthentication`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        JabberAccountDescription: str = ...,
        JabberHostName: str,
        JabberUserName: str = ...,
        JabberPassword: str = ...,
        JabberUseSSL: bool = ...,
        JabberPort: int = ...,
        JabberAuthentication: Literal["JabberAuthPassword"],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class KernelExtensions(Payload):
    """Kernel extensions: the payload `com.apple.syspolicy.kernel-extension-policy`.

    Approves kernel extensions in advance and decides whether users may approve more. Prefer system extensions: Apple silicon loads these only at reduced security.

    macOS 10.13.2 or later.

    - `AllowNonAdminUserApprovals`: Lets standard users approve kernel extensions too. macOS 11.0 or later; default `False`.
    - `AllowUserOverrides`: Lets users approve extensions that no profile names. Default `False`.
    - `AllowedTeamIdentifiers`: Developer teams all of whose validly signed extensions may load. `AllowedKernelExtensions` is narrower.
    - `AllowedKernelExtensions`: Single extensions that may always load, listed by developer team.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowNonAdminUserApprovals: bool = ...,
        AllowUserOverrides: bool = ...,
        AllowedTeamIdentifiers: Sequence[str] = ...,
        AllowedKernelExtensions: Mapping[str, Sequence[str]] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LdapAccountLdapSearchSettingsItem(TypedDict, total=False):
    """The dictionary `LDAPSearchSettingsItem` of `LdapAccount`."""

    LDAPSearchSettingDescription: str
    LDAPSearchSettingSearchBase: str
    """Required."""
    LDAPSearchSettingScope: Literal[
        "LDAPSearchSettingScopeBase",
        "LDAPSearchSettingScopeOneLevel",
        "LDAPSearchSettingScopeSubtree",
    ]
    """Default `"LDAPSearchSettingScopeSubtree"`."""

class LdapAccount(Payload):
    """LDAP account: the payload `com.apple.ldap.account`.

    Adds an LDAP directory, with the searches to run in it, to Contacts.

    macOS 10.7 or later.

    - `LDAPAccountDescription`
    - `LDAPAccountHostName`: Required.
    - `LDAPAccountUserName`
    - `LDAPAccountPassword`: A secret.
    - `LDAPAccountUseSSL`: Default `True`.
    - `LDAPSearchSettings`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        LDAPAccountDescription: str = ...,
        LDAPAccountHostName: str,
        LDAPAccountUserName: str = ...,
        LDAPAccountPassword: str = ...,
        LDAPAccountUseSSL: bool = ...,
        LDAPSearchSettings: Sequence[LdapAccountLdapSearchSettingsItem] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LightsOutManagement(Payload):
    """Lights-out management: the payload `com.apple.lom`.

    Lets Macs be switched on, off or restarted over the network even while they are down, secured by certificates for controller and device.

    macOS 11.0 or later.

    - `DeviceCertificateUUID`
    - `ControllerCertificateUUID`
    - `DeviceCACertificateUUIDs`
    - `ControllerCACertificateUUIDs`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DeviceCertificateUUID: str = ...,
        ControllerCertificateUUID: str = ...,
        DeviceCACertificateUUIDs: Sequence[str] = ...,
        ControllerCACertificateUUIDs: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LocalDeclarations(Payload):
    """Declarations: the payload `com.apple.declarations`.

    Brings declarations to a Mac without management. People install it by hand; a management server cannot.

    macOS 14.0 or later.

    - `Declarations`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Declarations: Sequence[bytes],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LoginItemsLoginItem(TypedDict, total=False):
    """The dictionary `LoginItem` of `LoginItems`."""

    Path: str
    """Path or URL of what is opened. Required."""
    Hide: bool
    """`True` leaves it out of the list of login items that the user sees; it opens all the same. Default `False`."""

class LoginItems(Payload):
    """Login Items (Managed Items): the payload `com.apple.loginitems.managed`.

    Opens apps, files or servers when a user logs in.

    macOS 10.13 or later.

    - `AutoLaunchedApplicationDictionary-managed`: What is opened at login. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LoginItemsSuppression(Payload):
    """Login Window (Login Items): the payload `loginwindow`.

    Makes sure that login items start.

    macOS 10.7 or later.

    - `DisableLoginItemsSuppression`: `True` ignores the Shift key, with which users could keep their login items from starting. Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DisableLoginItemsSuppression: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LoginScriptsScriptsItems(TypedDict, total=False):
    """The dictionary `ScriptsItems` of `LoginScripts`."""

    filename: str
    """Required."""
    filedata: bytes
    """Required."""

class LoginScripts(Payload):
    """Login and logout scripts: the payload `com.apple.mcxloginscripts`.

    Runs scripts when users log in or out; nothing runs until `EnableMCXLoginScripts` is on for the login window.

    macOS 10.7 or later.

    - `loginscripts`
    - `logoutscripts`
    - `skipLoginHook`: Default `False`.
    - `skipLogoutHook`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        loginscripts: Sequence[LoginScriptsScriptsItems] = ...,
        logoutscripts: Sequence[LoginScriptsScriptsItems] = ...,
        skipLoginHook: bool = ...,
        skipLogoutHook: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class LoginWindow(Payload):
    """Login Window: the payload `com.apple.loginwindow`.

    Sets what the login window shows, who may log in and which power commands are offered.

    macOS 10.7 or later.

    - `SHOWFULLNAME`: `True` asks for name and password, so account names stay unseen; `False` lists the users. Default `False`.
    - `HideLocalUsers`: `True` lists no local accounts, only those of the network and the system. Default `False`.
    - `IncludeNetworkUser`: `True` lists accounts of the network directory too. Default `False`.
    - `HideAdminUsers`: `True` leaves administrators out of the list; they can still log in through Other. Default `False`.
    - `SHOWOTHERUSERS_MANAGED`: `True` ends the list with Other, for typing a name. Default `False`.
    - `AdminHostInfo`: Shows facts about the Mac when the clock of the login window is clicked; since macOS 10.10 any value turns all of them on.
    - `AdminMayDisableMCX`: `True` lets local administrators skip or refresh managed preferences at login; leave it off. Default `False`.
    - `AllowList`: Users and groups that may log in, network and mobile accounts only; `*` admits all.
    - `DenyList`: Users and groups that may not log in, network and mobile accounts only; wins over `AllowList`.
    - `HideMobileAccounts`: `True` leaves mobile accounts out of the list, though they may turn up among network users. Default `False`.
    - `ShutDownDisabled`: `True` removes Shut Down from the login window. Default `False`.
    - `RestartDisabled`: `True` removes Restart from the login window. Default `False`.
    - `RetriesUntilHint`: Failed attempts after which the password hint appears; 0 shows no hint. Default `0`.
    - `SleepDisabled`: `True` removes Sleep from the login window. Default `False`.
    - `DisableConsoleAccess`: `True` refuses `>console`, a user name that leads to a text terminal. Default `False`.
    - `LoginwindowText`: Message at the login window, such as a notice of ownership.
    - `ShutDownDisabledWhileLoggedIn`: `True` disables Shut Down in the Apple menu. Default `False`.
    - `RestartDisabledWhileLoggedIn`: `True` disables Restart in the Apple menu. Default `False`.
    - `PowerOffDisabledWhileLoggedIn`: `True` disables powering off during a session. Default `False`.
    - `LogOutDisabledWhileLoggedIn`: `True` disables Log Out in the Apple menu. macOS 10.13 or later; default `False`.
    - `DisableScreenLockImmediate`: `True` disables Lock Screen in the Apple menu and its shortcut. macOS 10.13 or later; default `False`.
    - `showInputMenu`: `True` offers keyboard layouts at the login window. macOS 10.8 or later; default `False`.
    - `DisableFDEAutoLogin`: `True` asks for the password again after FileVault is unlocked, where it would otherwise log the user in. macOS 10.9 or later; default `False`.
    - `AutologinUsername`: Short name of an existing account that logs in by itself at startup. macOS 14.0 or later.
    - `AutologinPassword`: Current password of `AutologinUsername`; it is readable in the profile. macOS 14.0 or later; a secret.
    - `ForceCaptivePortalConnectionFromLockScreen`: `True` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock. macOS 27.0 or later; default `False`.
    - `ForceWifiConfigurationOnLockScreen`: `True` lets users choose a Wi-Fi network before they log in or unlock. macOS 27.0 or later; default `False`.
    - `com.apple.login.mcx.DisableAutoLoginClient`: `True` keeps the Mac from logging a user in by itself when it starts.
    - `EnableExternalAccounts`: `True` lets users log in whose account and home folder are on an external disk.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        SHOWFULLNAME: bool = ...,
        HideLocalUsers: bool = ...,
        IncludeNetworkUser: bool = ...,
        HideAdminUsers: bool = ...,
        SHOWOTHERUSERS_MANAGED: bool = ...,
        AdminHostInfo: Literal["HostName", "SystemVersion", "IPAddress"] = ...,
        AdminMayDisableMCX: bool = ...,
        AllowList: Sequence[str] = ...,
        DenyList: Sequence[str] = ...,
        HideMobileAccounts: bool = ...,
        ShutDownDisabled: bool = ...,
        RestartDisabled: bool = ...,
        RetriesUntilHint: int = ...,
        SleepDisabled: bool = ...,
        DisableConsoleAccess: bool = ...,
        LoginwindowText: str = ...,
        ShutDownDisabledWhileLoggedIn: bool = ...,
        RestartDisabledWhileLoggedIn: bool = ...,
        PowerOffDisabledWhileLoggedIn: bool = ...,
        LogOutDisabledWhileLoggedIn: bool = ...,
        DisableScreenLockImmediate: bool = ...,
        showInputMenu: bool = ...,
        DisableFDEAutoLogin: bool = ...,
        AutologinUsername: str = ...,
        AutologinPassword: str = ...,
        ForceCaptivePortalConnectionFromLockScreen: bool = ...,
        ForceWifiConfigurationOnLockScreen: bool = ...,
        EnableExternalAccounts: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Mail(Payload):
    """Mail account: the payload `com.apple.mail.managed`.

    Adds an IMAP or POP account to Mail with its incoming and outgoing servers.

    macOS 10.7 or later.

    - `EmailAccountDescription`
    - `EmailAccountName`
    - `EmailAccountType`: Required.
    - `EmailAddress`
    - `IncomingMailServerAuthentication`: Required.
    - `IncomingMailServerHostName`: Required.
    - `IncomingMailServerPortNumber`
    - `IncomingMailServerUseSSL`: Default `False`.
    - `IncomingMailServerUsername`
    - `IncomingPassword`: A secret.
    - `OutgoingPassword`: A secret.
    - `OutgoingPasswordSameAsIncomingPassword`: Default `False`.
    - `OutgoingMailServerAuthentication`: Required.
    - `OutgoingMailServerHostName`: Required.
    - `OutgoingMailServerPortNumber`
    - `OutgoingMailServerUseSSL`: Default `False`.
    - `OutgoingMailServerUsername`
    - `disableMailRecentsSyncing`: Default `False`.
    - `allowMailDrop`: macOS 10.12 or later; default `False`.
    - `IncomingMailServerIMAPPathPrefix`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EmailAccountDescription: str = ...,
        EmailAccountName: str = ...,
        EmailAccountType: Literal["EmailTypeIMAP", "EmailTypePOP"],
        EmailAddress: str = ...,
        IncomingMailServerAuthentication: Literal[
            "EmailAuthNone",
            "EmailAuthPassword",
            "EmailAuthCRAMMD5",
            "EmailAuthNTLM",
            "EmailAuthHTTPMD5",
        ],
        IncomingMailServerHostName: str,
        IncomingMailServerPortNumber: int = ...,
        IncomingMailServerUseSSL: bool = ...,
        IncomingMailServerUsername: str = ...,
        IncomingPassword: str = ...,
        OutgoingPassword: str = ...,
        OutgoingPasswordSameAsIncomingPassword: bool = ...,
        OutgoingMailServerAuthentication: Literal[
            "EmailAuthNone",
            "EmailAuthPassword",
            "EmailAuthCRAMMD5",
            "EmailAuthNTLM",
            "EmailAuthHTTPMD5",
        ],
        OutgoingMailServerHostName: str,
        OutgoingMailServerPortNumber: int = ...,
        OutgoingMailServerUseSSL: bool = ...,
        OutgoingMailServerUsername: str = ...,
        disableMailRecentsSyncing: bool = ...,
        allowMailDrop: bool = ...,
        IncomingMailServerIMAPPathPrefix: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ManagedPreferencesSettings(TypedDict, total=False):
    """The dictionary `Settings` of `ManagedPreferences`."""

    mcx_preference_settings: Mapping[str, Any]
    """The forced names and values. Required."""

ManagedPreferencesPreferenceDomain = TypedDict(
    "ManagedPreferencesPreferenceDomain",
    {
        # Preferences that users cannot change.
        "Forced": Sequence[ManagedPreferencesSettings],
        # Preferences written once, which users may change afterwards.
        "Set-Once": Sequence[ManagedPreferencesSettings],
    },
    total=False,
)
"""The dictionary a key of any name of `ManagedPreferences`."""

class ManagedPreferences(Payload):
    """Managed preferences: the payload `com.apple.ManagedClient.preferences`.

    Sets preferences of any app by domain, forced for good or set once. Nothing checks that the app knows the names.

    macOS 10.7 or later.

    - `PayloadContent`: Preference domains and what to set in each. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadContent: Mapping[str, ManagedPreferencesPreferenceDomain],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Mdm(Payload):
    """MDM enrollment: the payload `com.apple.mdm`.

    Enrolls the Mac in a management server. The server writes this payload itself; it cannot be pushed as policy.

    macOS 10.7 or later.

    - `IdentityCertificateUUID`: Names the identity, SCEP or ACME payload of the profile with which the device signs in to the server. Required.
    - `Topic`: Push topic, beginning `com.apple.mgmt.`, as in the server's push certificate. An update that changes it fails. Required.
    - `ServerURL`: Address from which the device takes its commands, https only. An update that changes it fails. Required.
    - `CheckInURL`: Address where the device announces itself; without it `ServerURL` serves. An update that changes it fails.
    - `SignMessage`: Has the device sign each message in a header named `Mdm-Signature`. Default `False`.
    - `AccessRights`: Sum of the powers the server gets; 8191 is all of them. Never 0; 2 needs 1, 128 needs 64; updates may not add any.
    - `UseDevelopmentAPNS`: Uses Apple's push servers for development. Leave it off with certificates from Apple's push portal. Default `False`.
    - `ManagedAppleID`: User's Managed Apple Account, for the old user enrollment by profile. macOS 10.15 or later; deprecated from macOS 14.0; removed in macOS 15.0.
    - `AssignedManagedAppleID`: Managed Apple Account of the signed-in user, for account-driven enrollment alone. An update that changes it fails. macOS 14.0 or later.
    - `EnrollmentMode`: Kind of account-driven enrollment: `BYOD` for a private Mac, `ADDE` for a company's. An update that changes it fails. macOS 14.0 or later.
    - `ServerURLPinningCertificateUUIDs`: Certificates of the profile to which trust in the command server is pinned. macOS 10.13 or later.
    - `CheckInURLPinningCertificateUUIDs`: Certificates of the profile to which trust in the check-in server is pinned. macOS 10.13 or later.
    - `PinningRevocationCheckRequired`: On refuses the server unless a revocation check succeeds; off connects though the check cannot be made. macOS 10.13 or later; default `False`.
    - `ServerCapabilities`: What the server can do, each named once.
    - `CheckOutWhenRemoved`: Has the device tell the server when the enrollment is removed; offline Macs cannot. Default `False`.
    - `PromptUserToAllowBootstrapTokenForAuthentication`: Asks users of Apple silicon Macs to restart into Recovery and let MDM use the bootstrap token. Macs from automated enrollment never need it. macOS 11.0 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        IdentityCertificateUUID: str,
        Topic: str,
        ServerURL: str,
        CheckInURL: str = ...,
        SignMessage: bool = ...,
        AccessRights: int = ...,
        UseDevelopmentAPNS: bool = ...,
        ManagedAppleID: str = ...,
        AssignedManagedAppleID: str = ...,
        EnrollmentMode: Literal["BYOD", "ADDE"] = ...,
        ServerURLPinningCertificateUUIDs: Sequence[str] = ...,
        CheckInURLPinningCertificateUUIDs: Sequence[str] = ...,
        PinningRevocationCheckRequired: bool = ...,
        ServerCapabilities: Sequence[
            Literal[
                "com.apple.mdm.per-user-connections",
                "com.apple.mdm.bootstraptoken",
                "com.apple.mdm.token",
            ],
        ] = ...,
        CheckOutWhenRemoved: bool = ...,
        PromptUserToAllowBootstrapTokenForAuthentication: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

MediaManagementMediaItems = TypedDict(
    "MediaManagementMediaItems",
    {
        "all-media": str,
        "cd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "dvd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "bd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "blankcd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "blankdvd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "blankbd": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "dvdram": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "disk-image": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "harddisk-internal": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "harddisk-external": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
        "networkdisk": Sequence[Literal["authenticate", "read-only", "deny", "eject"]],
    },
    total=False,
)
"""The dictionary `logout-eject` of `MediaManagement`."""

class MediaManagement(Payload):
    """Allowed media: the payload `com.apple.systemuiserver`.

    Decides which discs, disk images and drives may be mounted or ejected, and what asks for an admin.

    macOS 10.7 or later; deprecated from macOS 11.0.

    - `logout-eject`
    - `mount-controls`
    - `unmount-controls`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class MenuExtras(Payload):
    """Menu bar items: the payload `com.apple.mcxMenuExtras`.

    Adds items to the menu bar, or takes them out of it, once the user has logged in.

    macOS 10.7 or later.

    - `delaySeconds`: Default `2.5`.
    - `maxWaitSeconds`: Default `20.0`.
    - `AirPort.menu`
    - `Battery.menu`
    - `Bluetooth.menu`
    - `CPU.menu`
    - `Clock.menu`
    - `Displays.menu`
    - `Eject.menu`
    - `Fax.menu`
    - `HomeSync.menu`
    - `iChat.menu`
    - `Ink.menu`
    - `IrDA.menu`
    - `PCCard.menu`
    - `PPP.menu`
    - `PPPoE.menu`
    - `RemoteDesktop.menu`
    - `Script Menu.menu`
    - `Spaces.menu`
    - `Sync.menu`
    - `TextInput.menu`
    - `TimeMachine.menu`
    - `UniversalAccess.menu`
    - `User.menu`
    - `VPN.menu`
    - `Volume.menu`
    - `WWAN.menu`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        delaySeconds: float = ...,
        maxWaitSeconds: float = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class MobileAccounts(Payload):
    """Mobile accounts: the payload `com.apple.MCX`.

    Creates local mobile accounts for directory users when they log in, and deletes them after a time of disuse.

    macOS 10.7 or later.

    - `com.apple.cachedaccounts.CreateAtLogin`: Default `False`.
    - `com.apple.cachedaccounts.WarnOnCreate`: Default `False`.
    - `cachedaccounts.WarnOnCreate.allowNever`: Default `False`.
    - `cachedaccounts.expiry.delete.disusedSeconds`: Default `-1`.
    - `cachedaccounts.askForSecureTokenAuthBypass`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class NetworkProxyProxies(TypedDict, total=False):
    """The dictionary `Proxies` of `NetworkProxy`."""

    FTPEnable: int
    FTPPassive: int
    FTPPort: int
    FTPProxy: str
    GopherEnable: int
    GopherPort: int
    GopherProxy: str
    HTTPEnable: int
    HTTPPort: int
    HTTPProxy: str
    HTTPSEnable: int
    HTTPSPort: int
    HTTPSProxy: str
    ProxyAutoConfigEnable: int
    ProxyAutoConfigURLString: str
    ProxyCaptiveLoginAllowed: int
    """macOS 10.9 or later."""
    RTSPEnable: int
    RTSPPort: int
    RTSPProxy: str
    SOCKSEnable: int
    SOCKSPortinteger: int
    SOCKSProxy: str
    FallBackAllowed: int
    ExceptionsList: Sequence[str]

class NetworkProxy(Payload):
    """Network proxies: the payload `com.apple.SystemConfiguration`.

    Sets the Mac's proxies for web, FTP, SOCKS and streaming traffic, with the hosts that go around them.

    macOS 10.7 or later.

    - `Proxies`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Proxies: NetworkProxyProxies,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class NotificationsNotificationSettingsItem(TypedDict, total=False):
    """The dictionary `NotificationSettingsItem` of `Notifications`."""

    BundleIdentifier: str
    """Bundle identifier of the app. Required."""
    NotificationsEnabled: bool
    """`False` silences the app altogether; the other settings then do nothing. Default `True`."""
    ShowInNotificationCenter: bool
    """`False` keeps the app out of Notification Center. Default `True`."""
    ShowInLockScreen: bool
    """`False` keeps the app's notifications off the lock screen, where bystanders could read them. Default `True`."""
    AlertType: Literal[0, 1, 2]
    """How alerts appear: 0 not at all, 1 as a banner that goes away, 2 as a banner that stays until dismissed. Default `1`; one of `0`, `1`, `2`."""
    BadgesEnabled: bool
    """`False` removes the count from the app's icon. Default `True`."""
    SoundsEnabled: bool
    """`False` mutes the app's notifications. Default `True`."""
    CriticalAlertEnabled: bool
    """`True` lets critical alerts through Do Not Disturb and muting; the app needs Apple's permission for them. Default `False`."""

class Notifications(Payload):
    """Notifications: the payload `com.apple.notificationsettings`.

    Fixes how apps may notify the user, including apps that are yet to be installed.

    macOS 10.15 or later.

    - `NotificationSettings`: One entry for each managed app; apps not listed stay in the user's hands. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        NotificationSettings: Sequence[NotificationsNotificationSettingsItem],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class NsExtension(Payload):
    """App Extensions: the payload `com.apple.NSExtension`.

    Decides which app extensions run, such as share sheet and Finder extensions, by identifier or by kind.

    macOS 10.13 or later.

    - `AllowedExtensions`: Extensions that may run.
    - `DeniedExtensions`: Extensions that may not run.
    - `DeniedExtensionPoints`: Kinds of extensions that may not run.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowedExtensions: Sequence[str] = ...,
        DeniedExtensions: Sequence[str] = ...,
        DeniedExtensionPoints: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ParentalContentFilterSiteAllowListItem(TypedDict, total=False):
    """The dictionary `siteAllowListItem` of `ParentalContentFilter`."""

    address: str
    """Required."""
    pageTitle: str

class ParentalContentFilterSiteWhitelistItem(TypedDict, total=False):
    """The dictionary `siteWhitelistItem` of `ParentalContentFilter`."""

    address: str
    """Required."""
    pageTitle: str

class ParentalContentFilter(Payload):
    """Parental controls: web: the payload `com.apple.familycontrols.contentfilter`.

    Limits the websites that a user can open, with lists of those always or never allowed.

    macOS 10.7 or later.

    - `restrictWeb`: Required.
    - `useContentFilter`: Default `False`.
    - `allowListEnabled`: macOS 15.2 or later; default `False`.
    - `whitelistEnabled`: Deprecated from macOS 15.2; replaced by `allowListEnabled`; default `False`.
    - `siteAllowList`: macOS 15.2 or later.
    - `siteWhitelist`: Deprecated from macOS 15.2; replaced by `siteAllowList`.
    - `filterAllowList`: macOS 15.2 or later.
    - `filterWhitelist`: Deprecated from macOS 15.2; replaced by `filterAllowList`.
    - `filterDenyList`: macOS 15.2 or later.
    - `filterBlacklist`: Deprecated from macOS 15.2; replaced by `filterDenyList`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        restrictWeb: bool,
        useContentFilter: bool = ...,
        allowListEnabled: bool = ...,
        whitelistEnabled: bool = ...,
        siteAllowList: Sequence[ParentalContentFilterSiteAllowListItem] = ...,
        siteWhitelist: Sequence[ParentalContentFilterSiteWhitelistItem] = ...,
        filterAllowList: Sequence[str] = ...,
        filterWhitelist: Sequence[str] = ...,
        filterDenyList: Sequence[str] = ...,
        filterBlacklist: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ParentalTimeLimitsAllowance(TypedDict, total=False):
    """The dictionary `weekday-allowance` of `ParentalTimeLimits`."""

    enabled: bool
    """Required."""
    rangeType: Literal[0, 1]
    """Required; one of `0`, `1`."""
    start: str
    end: str
    secondsPerDay: int

ParentalTimeLimitsTimeLimits = TypedDict(
    "ParentalTimeLimitsTimeLimits",
    {
        "weekday-allowance": ParentalTimeLimitsAllowance,
        "weekday-curfew": ParentalTimeLimitsAllowance,
        "weekend-allowance": ParentalTimeLimitsAllowance,
        "weekend-curfew": ParentalTimeLimitsAllowance,
    },
    total=False,
)
"""The dictionary `time-limits` of `ParentalTimeLimits`."""

class ParentalTimeLimits(Payload):
    """Parental controls: time limits: the payload `com.apple.familycontrols.timelimits.v2`.

    Limits how long each day, and at which hours, a user may use the Mac.

    macOS 10.7 or later.

    - `familyControlsEnabled`: Required.
    - `time-limits`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        familyControlsEnabled: bool,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class PasscodeCustomRegex(TypedDict, total=False):
    """The dictionary `customRegex` of `Passcode`."""

    passwordContentRegex: str
    """ICU regular expression that a new password must match, at most 2048 characters long. Required."""
    passwordContentDescription: Mapping[str, str]
    """What users read about the pattern, by language."""

class Passcode(Payload):
    """Passcode: the payload `com.apple.mobiledevice.passwordpolicy`.

    Sets the rules for local account passwords: quality, age, lockout and idle lock. FileVault unlocks with the same password.

    macOS 10.7 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.passcode.settings`.

    - `allowSimple`: Off refuses passwords with repeats or runs such as `123` or `CBA`. Default `True`.
    - `forcePIN`: Demands a password at all; of itself it says nothing about quality. Default `False`.
    - `maxFailedAttempts`: Wrong passwords in a row before the Mac locks the account. `minutesUntilFailedLoginReset` sets when the lock ends. Default `11`; from 2 to 11.
    - `maxInactivity`: Minutes of idling, at most 60 on a Mac, before the screen saver locks. Users may choose less. From 0 to 15.
    - `maxPINAgeInDays`: Days until a password expires and must be replaced. From 0 to 730.
    - `minComplexChars`: How many characters must be neither letter nor digit. Default `0`; from 0 to 4.
    - `minLength`: Fewest characters of a password. Default `0`; from 0 to 16.
    - `requireAlphanumeric`: Refuses passwords without a letter. Default `False`.
    - `pinHistory`: How many past passwords may not be used again. From 1 to 50.
    - `maxGracePeriod`: Minutes after the screen saver starts during which no password is needed; 0 asks at once. Default `0`.
    - `minutesUntilFailedLoginReset`: Minutes until a locked-out user may try again. Has no effect without `maxFailedAttempts`. macOS 10.10 or later.
    - `changeAtNextAuth`: Makes users change the password at their next sign-in. In a device profile it hits every account, and admins may fail to authenticate until theirs is changed. macOS 10.13 or later; default `False`.
    - `customRegex`: A pattern for what the other rules cannot say. A wrong pattern can refuse every password. macOS 14.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        allowSimple: bool = ...,
        forcePIN: bool = ...,
        maxFailedAttempts: int = ...,
        maxInactivity: int = ...,
        maxPINAgeInDays: int = ...,
        minComplexChars: int = ...,
        minLength: int = ...,
        requireAlphanumeric: bool = ...,
        pinHistory: int = ...,
        maxGracePeriod: int = ...,
        minutesUntilFailedLoginReset: int = ...,
        changeAtNextAuth: bool = ...,
        customRegex: PasscodeCustomRegex = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class PrintingDefaultPrinter(TypedDict, total=False):
    """The dictionary `DefaultPrinter` of `Printing`."""

    DeviceURI: str
    DisplayName: str

class PrintingPrinter(TypedDict, total=False):
    """The dictionary `Printer` of `Printing`."""

    DeviceURI: str
    DisplayName: str
    Location: str
    Model: str
    PrinterLocked: bool
    """Default `False`."""
    PPDURL: str

class PrintingUserPrinterList(TypedDict, total=False):
    """The dictionary `UserPrinterList` of `Printing`."""

    Printer: PrintingPrinter

class Printing(Payload):
    """Printing: the payload `com.apple.mcxprinting`.

    Supplies printers and limits who may add or use others. Printers stay after the profile goes.

    macOS 10.7 or later.

    - `RequireAdminToAddPrinters`: Default `True`.
    - `AllowLocalPrinters`: Default `True`.
    - `RequireAdminToPrintLocally`: Default `False`.
    - `ShowOnlyManagedPrinters`: Default `False`.
    - `PrintFooter`: Default `False`.
    - `PrintMACAddress`: Default `False`.
    - `FooterFontSize`
    - `FooterFontName`
    - `DefaultPrinter`
    - `UserPrinterList`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        RequireAdminToAddPrinters: bool = ...,
        AllowLocalPrinters: bool = ...,
        RequireAdminToPrintLocally: bool = ...,
        ShowOnlyManagedPrinters: bool = ...,
        PrintFooter: bool = ...,
        PrintMACAddress: bool = ...,
        FooterFontSize: str = ...,
        FooterFontName: str = ...,
        DefaultPrinter: PrintingDefaultPrinter = ...,
        UserPrinterList: PrintingUserPrinterList = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class PrivacyPreferencesPolicyControlIdentity(TypedDict, total=False):
    """The dictionary `IdentityDict` of `PrivacyPreferencesPolicyControl`."""

    Identifier: str
    """Bundle identifier or absolute path of the program, as `IdentifierType` says; letter case matters. Required."""
    IdentifierType: Literal["bundleID", "path"]
    """`bundleID` for apps, `path` for programs outside a bundle; helpers inside an app inherit its decision. Required."""
    CodeRequirement: str
    """Designated requirement that the program's signature must meet; copy what `codesign -dr -` prints after `designated =>`. Required."""
    StaticCode: bool
    """`True` checks the signature on disk; only for programs whose signature turns invalid while they run. Default `False`."""
    Allowed: bool
    """`True` grants, `False` denies, and nobody is asked. Give either this or `Authorization`."""
    Authorization: Literal["Allow", "Deny", "AllowStandardUserToSetSystemService"]
    """`Allow`, `Deny`, or for `ListenEvent` and `ScreenCapture` only `AllowStandardUserToSetSystemService`: users may decide without being administrators. macOS 11.0 or later."""
    Comment: str
    """Note for administrators; macOS does not read it."""
    AEReceiverIdentifier: str
    """App that receives the Apple events, by bundle identifier or path. Belongs to `AppleEvents`, where it is needed, and nowhere else."""
    AEReceiverIdentifierType: Literal["bundleID", "path"]
    """How the receiver is identified; `AppleEvents` only."""
    AEReceiverCodeRequirement: str
    """Designated requirement that the receiver's signature must meet; `AppleEvents` only."""

class PrivacyPreferencesPolicyControlServices(TypedDict, total=False):
    """The dictionary `Services` of `PrivacyPreferencesPolicyControl`."""

    AddressBook: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to contacts."""
    Calendar: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to calendars."""
    Reminders: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to reminders."""
    Photos: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to the Photos library."""
    Camera: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Use of cameras; a profile can only deny it. Deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`."""
    Microphone: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Use of microphones; a profile can only deny it. Deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`."""
    Accessibility: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Control of other apps through the Accessibility interface; from macOS 27 do not count on a profile's grant. Deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`."""
    PostEvent: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Sending made-up keystrokes and mouse events to other apps."""
    SystemPolicyAllFiles: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Full Disk Access: every protected file, mail, backups and administration files included."""
    SystemPolicySysAdminFiles: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to certain files for system administration."""
    AppleEvents: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Steering another app by Apple events; the entry also names the receiving app."""
    MediaLibrary: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to Apple Music, the media library and what has been played. macOS 10.15 or later."""
    FileProviderPresence: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Lets a cloud storage app notice when the user works with its files. macOS 10.15 or later."""
    ListenEvent: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Input Monitoring: reading keystrokes and mouse events meant for others; a profile cannot grant it, only deny it or leave it to standard users. macOS 10.15 or later."""
    ScreenCapture: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Reading the contents of the screen; a profile cannot grant it, only deny it or leave it to standard users. macOS 10.15 or later."""
    SpeechRecognition: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Speech recognition, which can send recordings to Apple. macOS 10.15 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`."""
    SystemPolicyDesktopFolder: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to files on the Desktop. macOS 10.15 or later."""
    SystemPolicyDocumentsFolder: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to files in the Documents folder. macOS 10.15 or later."""
    SystemPolicyDownloadsFolder: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to files in the Downloads folder. macOS 10.15 or later."""
    SystemPolicyNetworkVolumes: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to files on network volumes. macOS 10.15 or later."""
    SystemPolicyRemovableVolumes: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to files on removable media. macOS 10.15 or later."""
    SystemPolicyAppBundles: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """App Management: changing or deleting other apps. macOS 13.0 or later."""
    SystemPolicyAppData: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Access to data that belongs to other apps. macOS 14.0 or later."""
    BluetoothAlways: Sequence[PrivacyPreferencesPolicyControlIdentity]
    """Use of Bluetooth. macOS 11.0 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`."""

class PrivacyPreferencesPolicyControl(Payload):
    """Privacy Preferences Policy Control: the payload `com.apple.TCC.configuration-profile-policy`.

    Answers macOS privacy questions (TCC) for apps in advance, so that users are not asked and cannot change the answer.

    macOS 10.14 or later.

    - `Services`: Decisions by privacy service; where payloads contradict each other about an app, denial wins. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Services: PrivacyPreferencesPolicyControlServices,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ProfileRemovalPassword(Payload):
    """Profile removal password: the payload `com.apple.profileRemovalPassword`.

    Asks for a password before the profile that holds this payload can be removed.

    macOS 10.7 or later.

    - `RemovalPassword`: The password for removal. It stands in the profile in clear unless the profile is encrypted. A secret.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        RemovalPassword: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class RelayRelay(TypedDict, total=False):
    """The dictionary `Relay` of `Relay`."""

    HTTP3RelayURL: str
    HTTP2RelayURL: str
    AdditionalHTTPHeaderFields: Mapping[str, str]
    PayloadCertificateUUID: str
    RawPublicKeys: Sequence[bytes]

class Relay(Payload):
    """Network relay: the payload `com.apple.relay.managed`.

    Sends traffic for chosen domains through secure relays in place of a VPN.

    macOS 14.0 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.network.relay`.

    - `Relays`: Required.
    - `MatchDomains`
    - `ExcludedDomains`
    - `MatchFQDNs`: macOS 15.4 or later.
    - `ExcludedFQDNs`: macOS 15.4 or later.
    - `UIToggleEnabled`: macOS 26.0 or later; default `True`.
    - `AllowDNSFailover`: macOS 26.0 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Relays: Sequence[RelayRelay],
        MatchDomains: Sequence[str] = ...,
        ExcludedDomains: Sequence[str] = ...,
        MatchFQDNs: Sequence[str] = ...,
        ExcludedFQDNs: Sequence[str] = ...,
        UIToggleEnabled: bool = ...,
        AllowDNSFailover: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Restrictions(Payload):
    """Restrictions: the payload `com.apple.applicationaccess`.

    Takes away features of macOS and its apps, or insists on safer behaviour. Set each restriction in one payload only.

    macOS 10.7 or later.

    - `allowAccountModification`: `False` disables adding and changing Apple Accounts and internet accounts for mail, contacts and calendars. macOS 14.0 or later; default `True`.
    - `allowActivityContinuation`: `False` turns off Handoff between the user's devices. macOS 10.15 or later; default `True`.
    - `allowAddingGameCenterFriends`: `False` disables adding friends in Game Center. macOS 10.13 or later; default `True`.
    - `allowAirDrop`: `False` turns off AirDrop. macOS 10.13 or later; default `True`.
    - `allowAirPlayIncomingRequests`: `False` keeps other devices from playing to this Mac over AirPlay. macOS 12.3 or later; default `True`.
    - `allowAppleIntelligenceReport`: `False` disables reports about requests made to Apple Intelligence. macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowApplePersonalizedAdvertising`: `False` limits personalized advertising by Apple. macOS 12.0 or later; default `True`.
    - `allowARDRemoteManagementModification`: `False` locks Remote Management (Apple Remote Desktop) in System Settings. macOS 14.0 or later; default `True`.
    - `allowAssistant`: `False` turns off Siri. macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `True`.
    - `allowAutoUnlock`: `False` keeps Apple Watch from unlocking the Mac. macOS 10.12 or later; default `True`.
    - `allowBluetoothModification`: `False` locks the Bluetooth settings. macOS 13.0 or later; default `True`.
    - `allowBluetoothSharingModification`: `False` locks Bluetooth Sharing in System Settings. macOS 14.0 or later; default `True`.
    - `allowBookstore`: `False` removes the store from Books. macOS 15.0 or later; default `True`.
    - `allowBookstoreErotica`: `False` blocks books that are marked as erotica. macOS 15.0 or later; default `True`.
    - `allowCallRecording`: `False` disables recording calls. macOS 26.0 or later; default `True`.
    - `allowCamera`: `False` turns off the camera for all apps. macOS 10.11 or later; default `True`.
    - `allowCloudAddressBook`: `False` stops contacts from synchronizing with iCloud. macOS 10.12 or later; default `True`.
    - `allowCloudBookmarks`: `False` stops bookmarks from synchronizing with iCloud. macOS 10.12 or later; default `True`.
    - `allowCloudCalendar`: `False` stops calendars from synchronizing with iCloud. macOS 10.12 or later; default `True`.
    - `allowCloudDesktopAndDocuments`: `False` keeps the Desktop and Documents folders out of iCloud Drive. macOS 10.12.4 or later; default `True`.
    - `allowCloudDocumentSync`: `False` stops apps from storing documents and settings in iCloud, and with that iCloud Drive. macOS 10.11 or later; default `True`.
    - `allowCloudFreeform`: `False` stops Freeform boards from synchronizing with iCloud. macOS 14.0 or later; default `True`.
    - `allowCloudKeychainSync`: `False` stops passwords from synchronizing through iCloud Keychain. macOS 10.12 or later; default `True`.
    - `allowCloudMail`: `False` turns off iCloud Mail. macOS 10.12 or later; default `True`.
    - `allowCloudNotes`: `False` stops notes from synchronizing with iCloud. macOS 10.12 or later; default `True`.
    - `allowCloudPhotoLibrary`: `False` turns off iCloud Photos; pictures not yet fully downloaded disappear from the Mac. macOS 10.12 or later; default `True`.
    - `allowCloudPrivateRelay`: `False` turns off iCloud Private Relay, which hides web traffic from the network. macOS 12.0 or later; default `True`.
    - `allowCloudReminders`: `False` stops reminders from synchronizing with iCloud. macOS 10.12 or later; default `True`.
    - `allowContentCaching`: `False` keeps the Mac from serving as a content cache for others. macOS 10.13 or later; default `True`.
    - `allowDefinitionLookup`: `False` disables looking up selected words. macOS 10.11 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `True`.
    - `allowDeviceNameModification`: `False` disables renaming the Mac. macOS 14.0 or later; default `True`.
    - `allowDiagnosticSubmission`: `False` stops diagnostic and usage reports to Apple. macOS 10.13 or later; default `True`.
    - `allowDictation`: `False` disables dictation. macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `True`.
    - `allowedExternalIntelligenceWorkspaceIDs`: Workspace at an outside AI provider that users must be signed in to; one only, and payloads naming different ones shut out all. macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`.
    - `allowEraseContentAndSettings`: `False` disables Erase All Content and Settings. macOS 12.0 or later; default `True`.
    - `allowExplicitContent`: `False` hides music and videos that are marked as explicit. macOS 15.0 or later; default `True`.
    - `allowExternalIntelligenceIntegrations`: `False` keeps Siri and Writing Tools from using outside AI services such as ChatGPT. macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `True`.
    - `allowExternalIntelligenceIntegrationsSignIn`: `False` forces outside AI services to be used without an account. macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `True`.
    - `allowFileSharingModification`: `False` locks File Sharing in System Settings. macOS 14.0 or later; default `True`.
    - `allowFindMyDevice`: `False` disables finding devices in the Find My app. macOS 10.15 or later; default `True`.
    - `allowFindMyFriends`: `False` disables finding people in the Find My app. macOS 10.15 or later; default `True`.
    - `allowFingerprintForUnlock`: `False` keeps Touch ID from unlocking the Mac. macOS 10.12.4 or later; default `True`.
    - `allowFingerprintModification`: `False` disables adding and removing fingerprints. macOS 14.0 or later; default `True`.
    - `allowGameCenter`: `False` turns off Game Center. macOS 10.13 or later; default `True`.
    - `allowGenmoji`: `False` disables making Genmoji. macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowImagePlayground`: `False` disables making pictures with Image Playground. macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowInternetSharingModification`: `False` locks Internet Sharing in System Settings. macOS 14.0 or later; default `True`.
    - `allowiPhoneMirroring`: `False` keeps the Mac from showing and steering an iPhone's screen. macOS 15.0 or later; default `True`.
    - `allowiTunesFileSharing`: `False` disables copying files between the Mac and apps on iOS devices. macOS 10.13 or later; default `True`.
    - `allowLiveVoicemail`: `False` disables transcribing voicemail while it is being spoken. macOS 26.0 or later; default `True`.
    - `allowLocalUserCreation`: `False` disables adding users in System Settings, and there only. macOS 14.0 or later; default `True`.
    - `allowMailSmartReplies`: `False` removes suggested replies from Mail. macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowMailSummary`: `False` disables summaries that users ask Mail for; those made by themselves stay. macOS 15.1 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowMediaSharingModification`: `False` locks Media Sharing in System Settings. macOS 15.1 or later; default `True`.
    - `allowMultiplayerGaming`: `False` disables multiplayer games in Game Center. macOS 10.13 or later; default `True`.
    - `allowMusicService`: `False` disables Apple Music and leaves the Music app to the user's own library. macOS 10.12 or later; default `True`.
    - `allowNotesTranscription`: `False` disables transcribing recordings in Notes. macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowNotesTranscriptionSummary`: `False` disables summaries of transcribed recordings in Notes. macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowPasscodeModification`: `False` disables changing the account password in System Settings. macOS 10.13 or later; default `True`.
    - `allowPasswordAutoFill`: `False` disables filling in saved passwords and suggesting strong ones; addresses and credit cards are still filled in. macOS 10.14 or later; default `True`.
    - `allowPasswordProximityRequests`: `False` stops the Mac from asking devices nearby for a password. macOS 10.14 or later; default `True`.
    - `allowPasswordSharing`: `False` disables sending passwords over AirDrop. macOS 10.14 or later; default `True`.
    - `allowPrinterSharingModification`: `False` locks Printer Sharing in System Settings. macOS 14.0 or later; default `True`.
    - `allowRapidSecurityResponseInstallation`: `False` keeps Rapid Security Responses from being installed. macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings RapidSecurityResponse/Enable`; default `True`.
    - `allowRapidSecurityResponseRemoval`: `False` keeps users from undoing a Rapid Security Response. macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings RapidSecurityResponse/EnableRollback`; default `True`.
    - `allowRemoteAppleEventsModification`: `False` locks Remote Apple Events in System Settings. macOS 14.0 or later; default `True`.
    - `allowRemoteScreenObservation`: `False` keeps teachers from viewing the screen in Classroom; a false `allowScreenShot` does so too. macOS 10.14.4 or later; default `True`.
    - `allowRosettaUsageAwareness`: `False` suppresses the warning, shown when an Intel app starts, that Rosetta is going away. macOS 26.4 or later; default `True`.
    - `allowSafariHistoryClearing`: `False` disables deleting the history in Safari. macOS 26.0 or later; default `True`.
    - `allowSafariPrivateBrowsing`: `False` disables private windows in Safari. macOS 26.0 or later; default `True`.
    - `allowSafariSummary`: `False` disables page summaries in Safari. macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `allowScreenShot`: `False` disables screenshots and screen recordings, and viewing the screen in Classroom. macOS 10.14.4 or later; default `True`.
    - `allowSpotlightInternetResults`: `False` keeps web results out of Spotlight and Siri Suggestions. macOS 10.11 or later; default `True`.
    - `allowStartupDiskModification`: `False` locks Startup Disk in System Settings. macOS 14.0 or later; default `True`.
    - `allowTimeMachineBackup`: `False` locks the Time Machine settings; the name promises more than that. macOS 14.0 or later; default `True`.
    - `allowUIConfigurationProfileInstallation`: `False` disables installing profiles and certificates by hand; MDM still can. macOS 13.0 or later; default `True`.
    - `allowUniversalControl`: `False` disables steering several devices with one keyboard and pointer. macOS 13.0 or later; default `True`.
    - `allowUSBRestrictedMode`: `False` connects accessories on USB or Thunderbolt, and SD cards, without the approval of the user: the less safe value. Lockdown Mode overrules it. macOS 13.0 or later; default `True`.
    - `allowWallpaperModification`: `False` disables changing the wallpaper. macOS 10.13 or later; default `True`.
    - `allowWritingTools`: `False` disables Writing Tools. macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `True`.
    - `enforcedFingerprintTimeout`: Seconds for which Touch ID may stand in for the password until it must be typed again. macOS 12.0 or later; default `172800`.
    - `enforcedSoftwareUpdateDelay`: Days that updates stay hidden, for kinds without a delay of their own. Does nothing unless a `forceDelayed…` key is true. macOS 10.13.4 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `30`; from 1 to 90.
    - `enforcedSoftwareUpdateMajorOSDeferredInstallDelay`: Days that a major macOS upgrade stays hidden after its release; needs `forceDelayedMajorSoftwareUpdates`. macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays`; default `30`; from 1 to 90.
    - `enforcedSoftwareUpdateMinorOSDeferredInstallDelay`: Days that a minor macOS update stays hidden after its release; needs `forceDelayedSoftwareUpdates`. macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `30`; from 1 to 90.
    - `enforcedSoftwareUpdateNonOSDeferredInstallDelay`: Days that an update outside macOS stays hidden after its release; needs `forceDelayedAppSoftwareUpdates`. macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays`; default `30`; from 1 to 90.
    - `forceAssistantProfanityFilter`: `True` masks swear words in Siri and dictation. macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `False`.
    - `forceBypassScreenCaptureAlert`: `True` suppresses the recurring alert about apps that can record the screen. macOS 15.1 or later; default `False`.
    - `ForceCaptivePortalConnectionFromLockScreen`: `True` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock. macOS 27.0 or later; supervised devices only; default `False`.
    - `forceClassroomAutomaticallyJoinClasses`: `True` lets students join a Classroom class without being asked. macOS 10.14.4 or later; supervised devices only; default `False`.
    - `forceClassroomRequestPermissionToLeaveClasses`: `True` makes students ask the teacher before they leave an unmanaged Classroom class. macOS 10.14.4 or later; supervised devices only; default `False`.
    - `forceClassroomUnpromptedAppAndDeviceLock`: `True` lets teachers lock apps and the Mac without the student's consent. macOS 10.14.4 or later; supervised devices only; default `False`.
    - `forceClassroomUnpromptedScreenObservation`: `True` lets teachers view the screen in managed classes without the student's consent; the Education payload must permit changing that choice. macOS 10.14.4 or later; supervised devices only; default `False`.
    - `forceDelayedAppSoftwareUpdates`: `True` hides updates outside macOS itself for `enforcedSoftwareUpdateNonOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days. macOS 11.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays`; default `False`.
    - `forceDelayedMajorSoftwareUpdates`: `True` hides major macOS upgrades for `enforcedSoftwareUpdateMajorOSDeferredInstallDelay` days after their release. macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays`; default `False`.
    - `forceDelayedSoftwareUpdates`: `True` hides minor macOS updates, betas excepted, for `enforcedSoftwareUpdateMinorOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days. macOS 10.13 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `False`.
    - `forceOnDeviceOnlyDictation`: `True` keeps dictation on the Mac; nothing goes to Apple's servers. macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `False`.
    - `ForceWifiConfigurationOnLockScreen`: `True` lets users choose a Wi-Fi network before they log in or unlock. macOS 27.0 or later; supervised devices only; default `False`.
    - `ratingApps`: Highest age rating of apps that may be used; 1000 all, 600 from 17 years, 300 from 12, 200 from 9, 100 from 4, 0 none. macOS 15.0 or later; default `1000`; from 0 to 1000.
    - `ratingMovies`: Highest rating of films that may be played; 1000 all, 0 none, between them steps that depend on the region. macOS 15.0 or later; default `1000`; from 0 to 1000.
    - `ratingRegion`: Country whose ratings an editor shows; macOS itself does not read it.
    - `ratingTVShows`: Highest rating of television shows that may be played; 1000 all, 0 none, between them steps that depend on the region. macOS 15.0 or later; default `1000`; from 0 to 1000.
    - `safariAllowAutoFill`: `False` stops Safari from filling in passwords, contact details and credit cards; other password managers still can. macOS 10.13 or later; default `True`.
    - `allowSiriAI`: `False` turns off what Siri does with artificial intelligence. Default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        allowAccountModification: bool = ...,
        allowActivityContinuation: bool = ...,
        allowAddingGameCenterFriends: bool = ...,
        allowAirDrop: bool = ...,
        allowAirPlayIncomingRequests: bool = ...,
        allowAppleIntelligenceReport: bool = ...,
        allowApplePersonalizedAdvertising: bool = ...,
        allowARDRemoteManagementModification: bool = ...,
        allowAssistant: bool = ...,
        allowAutoUnlock: bool = ...,
        allowBluetoothModification: bool = ...,
        allowBluetoothSharingModification: bool = ...,
        allowBookstore: bool = ...,
        allowBookstoreErotica: bool = ...,
        allowCallRecording: bool = ...,
        allowCamera: bool = ...,
        allowCloudAddressBook: bool = ...,
        allowCloudBookmarks: bool = ...,
        allowCloudCalendar: bool = ...,
        allowCloudDesktopAndDocuments: bool = ...,
        allowCloudDocumentSync: bool = ...,
        allowCloudFreeform: bool = ...,
        allowCloudKeychainSync: bool = ...,
        allowCloudMail: bool = ...,
        allowCloudNotes: bool = ...,
        allowCloudPhotoLibrary: bool = ...,
        allowCloudPrivateRelay: bool = ...,
        allowCloudReminders: bool = ...,
        allowContentCaching: bool = ...,
        allowDefinitionLookup: bool = ...,
        allowDeviceNameModification: bool = ...,
        allowDiagnosticSubmission: bool = ...,
        allowDictation: bool = ...,
        allowedExternalIntelligenceWorkspaceIDs: Sequence[str] = ...,
        allowEraseContentAndSettings: bool = ...,
        allowExplicitContent: bool = ...,
        allowExternalIntelligenceIntegrations: bool = ...,
        allowExternalIntelligenceIntegrationsSignIn: bool = ...,
        allowFileSharingModification: bool = ...,
        allowFindMyDevice: bool = ...,
        allowFindMyFriends: bool = ...,
        allowFingerprintForUnlock: bool = ...,
        allowFingerprintModification: bool = ...,
        allowGameCenter: bool = ...,
        allowGenmoji: bool = ...,
        allowImagePlayground: bool = ...,
        allowInternetSharingModification: bool = ...,
        allowiPhoneMirroring: bool = ...,
        allowiTunesFileSharing: bool = ...,
        allowLiveVoicemail: bool = ...,
        allowLocalUserCreation: bool = ...,
        allowMailSmartReplies: bool = ...,
        allowMailSummary: bool = ...,
        allowMediaSharingModification: bool = ...,
        allowMultiplayerGaming: bool = ...,
        allowMusicService: bool = ...,
        allowNotesTranscription: bool = ...,
        allowNotesTranscriptionSummary: bool = ...,
        allowPasscodeModification: bool = ...,
        allowPasswordAutoFill: bool = ...,
        allowPasswordProximityRequests: bool = ...,
        allowPasswordSharing: bool = ...,
        allowPrinterSharingModification: bool = ...,
        allowRapidSecurityResponseInstallation: bool = ...,
        allowRapidSecurityResponseRemoval: bool = ...,
        allowRemoteAppleEventsModification: bool = ...,
        allowRemoteScreenObservation: bool = ...,
        allowRosettaUsageAwareness: bool = ...,
        allowSafariHistoryClearing: bool = ...,
        allowSafariPrivateBrowsing: bool = ...,
        allowSafariSummary: bool = ...,
        allowScreenShot: bool = ...,
        allowSpotlightInternetResults: bool = ...,
        allowStartupDiskModification: bool = ...,
        allowTimeMachineBackup: bool = ...,
        allowUIConfigurationProfileInstallation: bool = ...,
        allowUniversalControl: bool = ...,
        allowUSBRestrictedMode: bool = ...,
        allowWallpaperModification: bool = ...,
        allowWritingTools: bool = ...,
        enforcedFingerprintTimeout: int = ...,
        enforcedSoftwareUpdateDelay: int = ...,
        enforcedSoftwareUpdateMajorOSDeferredInstallDelay: int = ...,
        enforcedSoftwareUpdateMinorOSDeferredInstallDelay: int = ...,
        enforcedSoftwareUpdateNonOSDeferredInstallDelay: int = ...,
        forceAssistantProfanityFilter: bool = ...,
        forceBypassScreenCaptureAlert: bool = ...,
        ForceCaptivePortalConnectionFromLockScreen: bool = ...,
        forceClassroomAutomaticallyJoinClasses: bool = ...,
        forceClassroomRequestPermissionToLeaveClasses: bool = ...,
        forceClassroomUnpromptedAppAndDeviceLock: bool = ...,
        forceClassroomUnpromptedScreenObservation: bool = ...,
        forceDelayedAppSoftwareUpdates: bool = ...,
        forceDelayedMajorSoftwareUpdates: bool = ...,
        forceDelayedSoftwareUpdates: bool = ...,
        forceOnDeviceOnlyDictation: bool = ...,
        ForceWifiConfigurationOnLockScreen: bool = ...,
        ratingApps: int = ...,
        ratingMovies: int = ...,
        ratingRegion: Literal["us", "au", "ca", "de", "fr", "ie", "jp", "nz", "gb"] = ...,
        ratingTVShows: int = ...,
        safariAllowAutoFill: bool = ...,
        allowSiriAI: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ScepSubjectAltName(TypedDict, total=False):
    """The dictionary `SubjectAltName` of `Scep`."""

    rfc822Name: str
    """Email address in the alternative name."""
    dNSName: str
    """Host name in the alternative name."""
    uniformResourceIdentifier: str
    """URI in the alternative name; Active Directory's strong mapping looks for the account's SID here."""
    ntPrincipalName: str
    """User principal name of Active Directory in the alternative name."""

ScepPayloadContent = TypedDict(
    "ScepPayloadContent",
    {
        # Address of the SCEP server. Required; macOS 10.7 or later.
        "URL": str,
        # CA name that the SCEP server understands; picks the right one if the server runs several.
        "Name": str,
        # Subject of the wanted certificate: a list of relative names, each a list of pairs of attribute and value.
        "Subject": Sequence[Sequence[Sequence[str]]],
        # Shared secret with which the Mac earns its certificate. Prefer one that the server makes for each device. A secret.
        "Challenge": str,
        # Bits of the RSA key. Write 2048 or more: the fallback is too weak for most CAs. Default `1024`; one of `1024`, `2048`, `4096`.
        "Keysize": Literal[1024, 2048, 4096],
        # Kind of key; RSA is the only choice. Default `"RSA"`.
        "Key Type": str,
        # What the key is for: 1 signs, 4 encrypts, 5 does both. Microsoft CAs may grant just one of them. macOS 10.11 or later; default `0`.
        "Key Usage": int,
        # Hash of the CA certificate, by which the Mac makes sure that it talks to the right CA.
        "CAFingerprint": bytes,
        # How often the Mac asks again while the server answers that the request is pending. macOS 10.10 or later; default `3`.
        "Retries": int,
        # Seconds between two retries; the very first one comes at once. macOS 10.10 or later; default `10`.
        "RetryDelay": int,
        # Alternative names for the certificate. Each may be one string or a list of them; the CA decides which it wants.
        "SubjectAltName": ScepSubjectAltName,
        # Turn it off so that nobody can export the private key from the keychain. macOS 10.13.4 or later; default `True`.
        "KeyIsExtractable": bool,
        # Lets every app use the private key without asking the user. macOS 10.10 or later; default `False`.
        "AllowAllAppsAccess": bool,
    },
    total=False,
)
"""The dictionary `PayloadContent` of `Scep`."""

class Scep(Payload):
    """SCEP identity: the payload `com.apple.security.scep`.

    Has the Mac create a key pair and fetch a certificate for it from a SCEP server. Other payloads refer to the identity by this payload's UUID.

    macOS 10.7 or later.

    - `PayloadContent`: Holds the SCEP settings; they stand in this dictionary, not beside it. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        PayloadContent: ScepPayloadContent,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Screensaver(Payload):
    """Screen Saver: the payload `com.apple.screensaver`.

    Sets the screen saver of the login window, and for everyone on the Mac whether leaving a screen saver takes a password.

    macOS 10.11 or later.

    - `askForPassword`: `True` demands the password when a screen saver or display sleep ends; set `askForPasswordDelay` with it. macOS 10.13 or later; default `False`.
    - `askForPasswordDelay`: Seconds of grace before the password is demanded: 0 at once, 2147483647 never. Counts only with `askForPassword`. macOS 10.13 or later.
    - `idleTime`: Seconds without input until the screen saver starts; 0 never.
    - `loginWindowModulePath`: Full path of the screen saver shown at the login window.
    - `moduleName`: Name of the screen saver, without path or file extension. Required.
    - `loginWindowIdleTime`: Seconds without input until the screen saver starts at the login window; 0 never. No longer in Apple's newest schema.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        askForPassword: bool = ...,
        askForPasswordDelay: int = ...,
        idleTime: int = ...,
        loginWindowModulePath: str = ...,
        moduleName: str,
        loginWindowIdleTime: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ScreensaverUser(Payload):
    """Screen Saver (User): the payload `com.apple.screensaver.user`.

    Sets the screen saver of a user's session; the login window and the password demand have a payload of their own.

    macOS 10.11 or later.

    - `moduleName`: Name of the screen saver, without path or file extension. Required.
    - `modulePath`: Full path of the screen saver.
    - `idleTime`: Seconds without input until the screen saver starts; 0 never.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        moduleName: str,
        modulePath: str = ...,
        idleTime: int = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SecondActiveEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `SecondActiveEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class SecondActiveEthernet(Payload):
    """802.1X: second active Ethernet: the payload `com.apple.secondactiveethernet.managed`.

    Signs the Mac in by 802.1X on the second Ethernet port that has a link.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["SecondActiveEthernet"] = ...,
        EAPClientConfiguration: SecondActiveEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class SecondEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `SecondEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class SecondEthernet(Payload):
    """802.1X: second Ethernet: the payload `com.apple.secondethernet.managed`.

    Signs the Mac in by 802.1X on its second Ethernet port.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["SecondEthernet"] = ...,
        EAPClientConfiguration: SecondEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class SecurityPreferences(Payload):
    """Security Preferences: the payload `com.apple.preference.security`.

    Takes single security choices in System Settings out of the user's hands.

    macOS 10.10 or later.

    - `dontAllowPasswordResetUI`: `True` disables changing the account password in System Settings. Default `False`.
    - `dontAllowLockMessageUI`: `True` disables changing the message on the lock screen. Default `False`.
    - `dontAllowFireWallUI`: `True` disables changing the firewall. Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        dontAllowPasswordResetUI: bool = ...,
        dontAllowLockMessageUI: bool = ...,
        dontAllowFireWallUI: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ServiceManagementRule(TypedDict, total=False):
    """The dictionary `Rule` of `ServiceManagement`."""

    RuleType: Literal[
        "BundleIdentifier",
        "BundleIdentifierPrefix",
        "Label",
        "LabelPrefix",
        "TeamIdentifier",
    ]
    """What `RuleValue` is compared with: a bundle identifier, a launchd label, the beginning of either, or the developer team. Required."""
    RuleValue: str
    """Text to look for, such as a team identifier or the beginning of a label. Required."""
    Comment: str
    """Note for administrators."""
    TeamIdentifier: str
    """Further condition: the developer team that must have signed the item. Recommended with labels, which anybody can choose."""

class ServiceManagement(Payload):
    """Managed Login Items: the payload `com.apple.servicemanagement`.

    Approves background items (login items, launch agents and daemons) that match a rule, and keeps users from switching them off.

    macOS 13.0 or later.

    - `Rules`: Rules for approved background items; one that matches suffices. Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Rules: Sequence[ServiceManagementRule],
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SetupAssistant(Payload):
    """Setup Assistant: the payload `com.apple.SetupAssistant.managed`.

    Leaves out panes that Setup Assistant shows a user at first login or after an upgrade.

    macOS 10.12 or later.

    - `SkipCloudSetup`: `True` leaves out signing in to an Apple Account. Deprecated from macOS 15.0; default `False`.
    - `SkipSiriSetup`: `True` leaves out Siri. Deprecated from macOS 15.0; default `False`.
    - `SkipPrivacySetup`: `True` leaves out Apple's explanation of data and privacy. macOS 10.13.4 or later; deprecated from macOS 15.0; default `False`.
    - `SkipiCloudStorageSetup`: `True` leaves out storing Desktop and Documents in iCloud. macOS 10.13.4 or later; deprecated from macOS 15.0; default `False`.
    - `SkipTrueTone`: `True` leaves out True Tone. macOS 10.13.6 or later; deprecated from macOS 15.0; default `False`.
    - `SkipAppearance`: `True` leaves out choosing light or dark appearance. macOS 10.14 or later; deprecated from macOS 15.0; default `False`.
    - `SkipTouchIDSetup`: `True` leaves out recording fingerprints. macOS 10.15 or later; deprecated from macOS 15.0; default `False`.
    - `SkipScreenTime`: `True` leaves out Screen Time. macOS 10.15 or later; deprecated from macOS 15.0; default `False`.
    - `SkipAccessibility`: `True` leaves out Accessibility. macOS 11.0 or later; deprecated from macOS 15.0; default `False`.
    - `SkipSetupItems`: Panes to leave out, by name; replaces the single switches. macOS 15.0 or later.
    - `SkipUnlockWithWatch`: `True` leaves out unlocking with Apple Watch. macOS 12.0 or later; deprecated from macOS 15.0; default `False`.
    - `SkipWallpaper`: `True` leaves out the choice of wallpaper. macOS 14.1 or later; deprecated from macOS 15.0; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        SkipCloudSetup: bool = ...,
        SkipSiriSetup: bool = ...,
        SkipPrivacySetup: bool = ...,
        SkipiCloudStorageSetup: bool = ...,
        SkipTrueTone: bool = ...,
        SkipAppearance: bool = ...,
        SkipTouchIDSetup: bool = ...,
        SkipScreenTime: bool = ...,
        SkipAccessibility: bool = ...,
        SkipSetupItems: Sequence[str] = ...,
        SkipUnlockWithWatch: bool = ...,
        SkipWallpaper: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ShareKit(Payload):
    """Sharing services: the payload `com.apple.ShareKitHelper`.

    Lists the sharing services that apps may offer in the Share menu, and those they may not.

    macOS 10.9 or later; deprecated from macOS 10.12.

    - `SHKAllowedShareServices`
    - `SHKDeniedShareServices`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        SHKAllowedShareServices: Sequence[str] = ...,
        SHKDeniedShareServices: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SmartCard(Payload):
    """Smart card: the payload `com.apple.security.smartcard`.

    Decides how smart cards pair with users, how strictly their certificates are checked and whether anything else may log in.

    macOS 10.12.4 or later.

    - `UserPairing`: Off stops the offer to pair a newly inserted card; cards paired already keep working. Default `True`.
    - `allowSmartCard`: Off refuses cards for login, admin prompts and unlocking; mail and web still use them. A change counts after a restart. Default `True`.
    - `checkCertificateTrust`: 0 checks nothing; 1 checks the chain; 2 also revocation if a responder can be reached; 3 refuses cards when none answers. Default `0`; one of `0`, `1`, `2`, `3`.
    - `oneCardPerUser`: Lets a user pair no second card; pairs that exist stay. Default `False`.
    - `tokenRemovalAction`: 1 starts the screen saver as soon as the card is pulled; 0 does nothing. macOS 10.13.4 or later; default `0`; one of `0`, `1`.
    - `enforceSmartCard`: Accepts nothing but a smart card for login and unlocking. Pair or map the cards first, or everybody is locked out. macOS 10.13.2 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        UserPairing: bool = ...,
        allowSmartCard: bool = ...,
        checkCertificateTrust: Literal[0, 1, 2, 3] = ...,
        oneCardPerUser: bool = ...,
        tokenRemovalAction: Literal[0, 1] = ...,
        enforceSmartCard: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SoftwareUpdate(Payload):
    """Software Update: the payload `com.apple.SoftwareUpdate`.

    Sets the automatic update choices of System Settings and locks them. The software update settings declaration takes its place.

    macOS 10.7 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`.

    - `CatalogURL`: Address of the organization's own update catalog; macOS 11 and later only ask Apple. macOS 10.7 or later; deprecated from macOS 11.0.
    - `AllowPreReleaseInstallation`: `False` keeps beta versions of macOS off the Mac. macOS 10.9 or later; replaced by `com.apple.configuration.softwareupdate.settings Beta/ProgramEnrollment`; default `True`.
    - `restrict-software-update-require-admin-to-install`: `True` leaves installing apps to administrators; the App Store payload has the same switch. macOS 10.14 or later; replaced by `com.apple.configuration.softwareupdate.settings AllowStandardUserOSUpdates`; default `False`.
    - `AutomaticallyInstallMacOSUpdates`: Whether macOS updates install by themselves; `False` also takes the choice from the user. macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallOSUpdates`; default `True`.
    - `AutomaticallyInstallAppUpdates`: Whether App Store apps update by themselves; `False` also takes the choice from the user. macOS 10.15 or later; default `True`.
    - `AutomaticCheckEnabled`: Whether the Mac looks for updates by itself; `False` also takes the choice from the user. Everything automatic depends on it. macOS 10.15 or later; default `True`.
    - `AutomaticDownload`: Whether updates found are downloaded in advance; `False` also takes the choice from the user. macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/Download`; default `True`.
    - `CriticalUpdateInstall`: Whether security fixes install by themselves; `False` also takes the choice from the user. macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate`; default `True`.
    - `ConfigDataInstall`: Whether system data files install by themselves, malware definitions (XProtect) among them; leave it on. macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate`; default `True`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        CatalogURL: str = ...,
        AllowPreReleaseInstallation: bool = ...,
        AutomaticallyInstallMacOSUpdates: bool = ...,
        AutomaticallyInstallAppUpdates: bool = ...,
        AutomaticCheckEnabled: bool = ...,
        AutomaticDownload: bool = ...,
        CriticalUpdateInstall: bool = ...,
        ConfigDataInstall: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemExtensions(Payload):
    """System Extensions: the payload `com.apple.system-extension-policy`.

    Approves system extensions ahead of time and can forbid all others. Installing it starts waiting extensions; removing it stops those it approved.

    macOS 10.15 or later.

    - `AllowUserOverrides`: `False` leaves no extension to the user's approval: only those listed here load. Default `True`.
    - `AllowedTeamIdentifiers`: Developers all of whose extensions load without asking. A team listed here may not be a key of `AllowedSystemExtensions`.
    - `AllowedSystemExtensionTypes`: Limits developers to kinds of extensions; a team that is not listed may install every kind.
    - `AllowedSystemExtensions`: Single extensions that load without asking, by developer. A team listed here may not be in `AllowedTeamIdentifiers`.
    - `RemovableSystemExtensions`: Extensions that their own app may deactivate without an administrator's password, by developer. macOS 12.0 or later.
    - `NonRemovableSystemExtensions`: Extensions that nobody can disable or remove while System Integrity Protection is on; none may be in `RemovableSystemExtensions` too. macOS 15.0 or later.
    - `NonRemovableFromUISystemExtensions`: Extensions that users cannot switch off in System Settings or remove in the Finder. macOS 15.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AllowUserOverrides: bool = ...,
        AllowedTeamIdentifiers: Sequence[str] = ...,
        AllowedSystemExtensionTypes: Mapping[str, Sequence[str]] = ...,
        AllowedSystemExtensions: Mapping[str, Sequence[str]] = ...,
        RemovableSystemExtensions: Mapping[str, Sequence[str]] = ...,
        NonRemovableSystemExtensions: Mapping[str, Sequence[str]] = ...,
        NonRemovableFromUISystemExtensions: Mapping[str, Sequence[str]] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemLogging(Payload):
    """System logging: the payload `com.apple.system.logging`.

    Sets log levels of subsystems and whether logs show private data.

    macOS 10.12 or later.

    - `Subsystems`
    - `System`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Subsystems: Mapping[str, Any] = ...,
        System: Mapping[str, Any] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemMigrationPathsItem(TypedDict, total=False):
    """The dictionary `PathsItem` of `SystemMigration`."""

    SourcePath: str
    """Required."""
    SourcePathInUserHome: bool
    """Required."""
    TargetPath: str
    """Required."""
    TargetPathInUserHome: bool
    """Required."""

class SystemMigrationCustomBehaviorItem(TypedDict, total=False):
    """The dictionary `CustomBehaviorItem` of `SystemMigration`."""

    Context: str
    """Required."""
    Paths: Sequence[SystemMigrationPathsItem]
    """Required."""

class SystemMigration(Payload):
    """System migration: the payload `com.apple.systemmigration`.

    Names further files and folders that Migration Assistant carries over, and where they land.

    macOS 10.12.4 or later.

    - `CustomBehavior`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        CustomBehavior: Sequence[SystemMigrationCustomBehaviorItem] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemPolicyControl(Payload):
    """Gatekeeper: the payload `com.apple.systempolicy.control`.

    Sets which apps Gatekeeper lets run: from the App Store only, or also from identified developers.

    macOS 10.8 or later.

    - `EnableAssessment`: `True` turns Gatekeeper on; `False` lets unchecked software run.
    - `AllowIdentifiedDevelopers`: `True` accepts notarized developers beside the App Store, `False` the App Store alone; counts only with `EnableAssessment`.
    - `EnableXProtectMalwareUpload`: `False` spares the user the question whether blocked malware may be sent to Apple. macOS 15.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EnableAssessment: bool = ...,
        AllowIdentifiedDevelopers: bool = ...,
        EnableXProtectMalwareUpload: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemPolicyManaged(Payload):
    """Gatekeeper Override: the payload `com.apple.systempolicy.managed`.

    Takes away the user's ways around Gatekeeper.

    macOS 10.8 or later.

    - `DisableOverride`: `True` removes the Open command with which users could run an app that Gatekeeper blocks. Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DisableOverride: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemPolicyRule(Payload):
    """Gatekeeper Rule: the payload `com.apple.systempolicy.rule`.

    Adds a rule to Gatekeeper's database, as the `spctl` tool does.

    macOS 10.8 or later.

    - `Requirement`: Code requirement that software must meet for the rule to apply, in Apple's requirement language.
    - `Comment`: Label of the rule in the database; left out, the payload's name or description serves.
    - `Priority`: Weight among rules that match; the highest decides.
    - `Expiration`: Moment from which the rule no longer counts.
    - `OperationType`: What the rule judges: running, installing, or opening through Launch Services. Default `"operation:execute"`.
    - `LeafCertificate`: Signing certificate of the permitted software.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Requirement: str = ...,
        Comment: str = ...,
        Priority: float = ...,
        Expiration: datetime = ...,
        OperationType: Literal["operation:execute", "operation:install", "operation:lsopen"] = ...,
        LeafCertificate: bytes = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class SystemPreferences(Payload):
    """System Settings panes: the payload `com.apple.systempreferences`.

    Hides or shows panes of System Settings.

    macOS 10.7 or later; deprecated from macOS 13.0.

    - `EnabledPreferencePanes`
    - `DisabledPreferencePanes`
    - `DisabledSystemSettings`: macOS 13.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        EnabledPreferencePanes: Sequence[
            Literal[
                "com.apple.ClassroomSettings",
                "com.apple.Localization",
                "com.apple.preference.datetime",
                "com.apple.preference.desktopscreeneffect",
                "com.apple.preference.digihub.discs",
                "com.apple.preference.displays",
                "com.apple.preference.dock",
                "com.apple.preference.energysaver",
                "com.apple.preference.expose",
                "com.apple.preference.general",
                "com.apple.preference.ink",
                "com.apple.preference.keyboard",
                "com.apple.preference.mouse",
                "com.apple.preference.network",
                "com.apple.preference.notifications",
                "com.apple.preference.printfax",
                "com.apple.preference.screentime",
                "com.apple.preference.security",
                "com.apple.preference.sidecar",
                "com.apple.preference.sound",
                "com.apple.preference.speech",
                "com.apple.preference.spotlight",
                "com.apple.preference.startupdisk",
                "com.apple.preference.trackpad",
                "com.apple.preference.universalaccess",
                "com.apple.preferences.AppleIDPrefPane",
                "com.apple.preferences.appstore",
                "com.apple.preferences.Bluetooth",
                "com.apple.preferences.configurationprofiles",
                "com.apple.preferences.extensions",
                "com.apple.preferences.FamilySharingPrefPane",
                "com.apple.preferences.icloud",
                "com.apple.preferences.internetaccounts",
                "com.apple.preferences.parentalcontrols",
                "com.apple.preferences.password",
                "com.apple.preferences.sharing",
                "com.apple.preferences.softwareupdate",
                "com.apple.preferences.users",
                "com.apple.preferences.wallet",
                "com.apple.prefpanel.fibrechannel",
                "com.apple.prefs.backup",
                "com.apple.Xsan",
            ],
        ] = ...,
        DisabledPreferencePanes: Sequence[
            Literal[
                "com.apple.ClassroomSettings",
                "com.apple.Localization",
                "com.apple.preference.datetime",
                "com.apple.preference.desktopscreeneffect",
                "com.apple.preference.digihub.discs",
                "com.apple.preference.displays",
                "com.apple.preference.dock",
                "com.apple.preference.energysaver",
                "com.apple.preference.expose",
                "com.apple.preference.general",
                "com.apple.preference.ink",
                "com.apple.preference.keyboard",
                "com.apple.preference.mouse",
                "com.apple.preference.network",
                "com.apple.preference.notifications",
                "com.apple.preference.printfax",
                "com.apple.preference.screentime",
                "com.apple.preference.security",
                "com.apple.preference.sidecar",
                "com.apple.preference.sound",
                "com.apple.preference.speech",
                "com.apple.preference.spotlight",
                "com.apple.preference.startupdisk",
                "com.apple.preference.trackpad",
                "com.apple.preference.universalaccess",
                "com.apple.preferences.AppleIDPrefPane",
                "com.apple.preferences.appstore",
                "com.apple.preferences.Bluetooth",
                "com.apple.preferences.configurationprofiles",
                "com.apple.preferences.extensions",
                "com.apple.preferences.FamilySharingPrefPane",
                "com.apple.preferences.icloud",
                "com.apple.preferences.internetaccounts",
                "com.apple.preferences.parentalcontrols",
                "com.apple.preferences.password",
                "com.apple.preferences.sharing",
                "com.apple.preferences.softwareupdate",
                "com.apple.preferences.users",
                "com.apple.preferences.wallet",
                "com.apple.prefpanel.fibrechannel",
                "com.apple.prefs.backup",
                "com.apple.Xsan",
            ],
        ] = ...,
        DisabledSystemSettings: Sequence[
            Literal[
                "com.apple.Accessibility-Settings.extension",
                "com.apple.AirDrop-Handoff-Settings.extension",
                "com.apple.Battery-Settings.extension",
                "com.apple.BluetoothSettings",
                "com.apple.CD-DVD-Settings.extension",
                "com.apple.ClassKit-Settings.extension",
                "com.apple.Classroom-Settings.extension",
                "com.apple.ControlCenter-Settings.extension",
                "com.apple.Date-Time-Settings.extension",
                "com.apple.Desktop-Settings.extension",
                "com.apple.Displays-Settings.extension",
                "com.apple.ExtensionsPreferences",
                "com.apple.Family-Settings.extension",
                "com.apple.Focus-Settings.extension",
                "com.apple.Game-Center-Settings.extension",
                "com.apple.Game-Controller-Settings.extension",
                "com.apple.HeadphoneSettings",
                "com.apple.Internet-Accounts-Settings.extension",
                "com.apple.Keyboard-Settings.extension",
                "com.apple.Localization-Settings.extension",
                "com.apple.Lock-Screen-Settings.extension",
                "com.apple.LoginItems-Settings.extension",
                "com.apple.Mouse-Settings.extension",
                "com.apple.Network-Settings.extension",
                "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension",
                "com.apple.Notifications-Settings.extension",
                "com.apple.Passwords-Settings.extension",
                "com.apple.Print-Scan-Settings.extension",
                "com.apple.Screen-Time-Settings.extension",
                "com.apple.ScreenSaver-Settings.extension",
                "com.apple.Sharing-Settings.extension",
                "com.apple.Siri-Settings.extension",
                "com.apple.Software-Update-Settings.extension",
                "com.apple.Sound-Settings.extension",
                "com.apple.Startup-Disk-Settings.extension",
                "com.apple.Time-Machine-Settings.extension",
                "com.apple.Touch-ID-Settings.extension",
                "com.apple.Trackpad-Settings.extension",
                "com.apple.Transfer-Reset-Settings.extension",
                "com.apple.Users-Groups-Settings.extension",
                "com.apple.WalletSettingsExtension",
                "com.apple.Wallpaper-Settings.extension",
                "com.apple.settings.Storage",
                "com.apple.systempreferences.AppleIDSettings",
                "com.apple.wifi-settings-extension",
            ],
        ] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class ThirdActiveEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `ThirdActiveEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class ThirdActiveEthernet(Payload):
    """802.1X: third active Ethernet: the payload `com.apple.thirdactiveethernet.managed`.

    Signs the Mac in by 802.1X on the third Ethernet port that has a link.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["ThirdActiveEthernet"] = ...,
        EAPClientConfiguration: ThirdActiveEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class ThirdEthernetEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `ThirdEthernet`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class ThirdEthernet(Payload):
    """802.1X: third Ethernet: the payload `com.apple.thirdethernet.managed`.

    Signs the Mac in by 802.1X on its third Ethernet port.

    macOS 10.7 or later.

    - `others`
    - `Interface`
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        Interface: Literal["ThirdEthernet"] = ...,
        EAPClientConfiguration: ThirdEthernetEapClientConfiguration = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        PayloadCertificateUUID: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
        **others: Any,
    ) -> None: ...

class TimeMachine(Payload):
    """Time Machine: the payload `com.apple.MCX.TimeMachine`.

    Sets where Time Machine backs up to, what it includes or skips and how much room it may take.

    macOS 10.7 or later.

    - `AutoBackup`: Default `True`.
    - `BackupAllVolumes`: Default `False`.
    - `BackupDestURL`: Required.
    - `BackupSizeMB`: Default `0`.
    - `BackupSkipSys`: Default `False`.
    - `MobileBackups`: Default `True`.
    - `BasePaths`
    - `SkipPaths`
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AutoBackup: bool = ...,
        BackupAllVolumes: bool = ...,
        BackupDestURL: str,
        BackupSizeMB: int = ...,
        BackupSkipSys: bool = ...,
        MobileBackups: bool = ...,
        BasePaths: Sequence[str] = ...,
        SkipPaths: Sequence[str] = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class TimeServer(Payload):
    """Time Server and Time Zone: the payload `com.apple.MCX`.

    Sets where the Mac gets its time and which time zone it shows. Of several payloads the last installed counts, and removal leaves its values in place.

    macOS 10.12.4 or later.

    - `timeServer`: Host name of the NTP server; a single one.
    - `timeZone`: Time zone by its tz database name, such as `Europe/Berlin`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        timeServer: str = ...,
        timeZone: str = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class UserPreferences(Payload):
    """Users and iCloud password: the payload `com.apple.preference.users`.

    Stops users from logging in to the Mac with their iCloud password.

    macOS 10.12 or later.

    - `DisableUsingiCloudPassword`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        DisableUsingiCloudPassword: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class VpnVendorConfig(TypedDict, total=False):
    """The dictionary `VendorConfig` of `Vpn`."""

    Realm: str
    Role: str
    Group: str
    LoginGroupOrDomain: str

class VpnActionParameter(TypedDict, total=False):
    """The dictionary `ActionParameter` of `Vpn`."""

    Domains: Sequence[str]
    """Required."""
    DomainAction: Literal["ConnectIfNeeded", "NeverConnect"]
    """Required."""
    RequiredDNSServers: Sequence[str]
    RequiredURLStringProbe: str

class VpnOnDemandRulesElement(TypedDict, total=False):
    """The dictionary `OnDemandRulesElement` of `Vpn`."""

    Action: Literal["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]
    """Required."""
    ActionParameters: Sequence[VpnActionParameter]
    DNSDomainMatch: Sequence[str]
    DNSServerAddressMatch: Sequence[str]
    InterfaceTypeMatch: Literal["Ethernet", "WiFi", "Cellular"]
    SSIDMatch: Sequence[str]
    URLStringProbe: str

class VpnVpn(TypedDict, total=False):
    """The dictionary `VPN` of `Vpn`."""

    AuthName: str
    AuthPassword: str
    """A secret."""
    RemoteAddress: str
    """Required."""
    AuthenticationMethod: Literal["Password", "Certificate", "Password+Certificate"]
    """Default `"Password"`."""
    PayloadCertificateUUID: str
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    """macOS 10.15 or later."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    IncludeAllNetworks: Literal[0, 1]
    """macOS 10.15 or later; default `0`; one of `0`, `1`."""
    EnforceRoutes: Literal[0, 1]
    """macOS 11.0 or later; default `0`; one of `0`, `1`."""
    ExcludeLocalNetworks: Literal[0, 1]
    """macOS 10.15 or later; one of `0`, `1`."""
    ExcludeCellularServices: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeAPNs: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeDeviceCommunication: Literal[0, 1]
    """macOS 14.4 or later; default `1`; one of `0`, `1`."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandMatchDomainsAlways: Sequence[str]
    OnDemandMatchDomainsNever: Sequence[str]
    OnDemandMatchDomainsOnRetry: Sequence[str]
    OnDemandRules: Sequence[VpnOnDemandRulesElement]
    Password: str
    """No longer in Apple's newest schema; a secret."""

class VpnIPv4(TypedDict, total=False):
    """The dictionary `IPv4` of `Vpn`."""

    OverridePrimary: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""

class VpnPpp(TypedDict, total=False):
    """The dictionary `PPP` of `Vpn`."""

    AuthName: str
    AuthPassword: str
    """A secret."""
    TokenCard: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    CommRemoteAddress: str
    AuthEAPPlugins: Sequence[Literal["EAP-RSA", "EAP-TLS", "EAP-KRB"]]
    AuthProtocol: Sequence[Literal["EAP"]]
    CCPMPPE40Enabled: Literal[0, 1]
    """One of `0`, `1`."""
    CCPMPPE128Enabled: Literal[0, 1]
    """One of `0`, `1`."""
    CCPEnabled: Literal[0, 1]
    """One of `0`, `1`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int

class VpnIpSec(TypedDict, total=False):
    """The dictionary `IPSec` of `Vpn`."""

    RemoteAddress: str
    AuthenticationMethod: Literal["SharedSecret", "Certificate"]
    """Default `"SharedSecret"`."""
    XAuthName: str
    XAuthPassword: str
    """A secret."""
    XAuthEnabled: Literal[0, 1]
    """One of `0`, `1`."""
    XAuthPasswordEncryption: Literal["Prompt"]
    LocalIdentifier: str
    LocalIdentifierType: Literal["KeyID"]
    """Default `"KeyID"`."""
    SharedSecret: bytes
    """A secret."""
    PayloadCertificateUUID: str
    PromptForVPNPIN: bool
    """Default `False`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandMatchDomainsAlways: Sequence[str]
    OnDemandMatchDomainsNever: Sequence[str]
    OnDemandMatchDomainsOnRetry: Sequence[str]
    OnDemandRules: Sequence[VpnOnDemandRulesElement]

class VpnSecurityAssociationParameters(TypedDict, total=False):
    """The dictionary `IKESecurityAssociationParameters` of `Vpn`."""

    EncryptionAlgorithm: Literal[
        "DES",
        "3DES",
        "AES-128",
        "AES-256",
        "AES-128-GCM",
        "AES-256-GCM",
        "ChaCha20Poly1305",
    ]
    """Default `"AES-256"`."""
    IntegrityAlgorithm: Literal["SHA1-96", "SHA1-160", "SHA2-256", "SHA2-384", "SHA2-512"]
    """Default `"SHA2-256"`."""
    DiffieHellmanGroup: Literal[1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 31, 32]
    """Default `14`; one of `1`, `2`, `5`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `31`, `32`."""
    PostQuantumKeyExchangeMethods: Sequence[Literal[0, 36, 37]]
    """macOS 26.0 or later."""
    LifeTimeInMinutes: int
    """Default `1440`; from 10 to 1440."""

class VpnIkEv2(TypedDict, total=False):
    """The dictionary `IKEv2` of `Vpn`."""

    RemoteAddress: str
    """Required."""
    LocalIdentifier: str
    """Required."""
    RemoteIdentifier: str
    """Required."""
    AuthenticationMethod: Literal["None", "SharedSecret", "Certificate"]
    """Required."""
    CertificateType: Literal["RSA", "ECDSA256", "ECDSA384", "ECDSA521", "RSA-PSS"]
    """Default `"RSA"`."""
    PayloadCertificateUUID: str
    Password: str
    """A secret."""
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    """macOS 10.15 or later."""
    SharedSecret: str
    """A secret."""
    ExtendedAuthEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    AuthName: str
    AuthPassword: str
    """A secret."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandRules: Sequence[VpnOnDemandRulesElement]
    DeadPeerDetectionRate: Literal["None", "Low", "Medium", "High"]
    """Default `"Medium"`."""
    ServerCertificateIssuerCommonName: str
    ServerCertificateCommonName: str
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """macOS 10.13 or later; default `"1.2"`."""
    UseConfigurationAttributeInternalIPSubnet: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisableMOBIKE: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisableRedirect: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    NATKeepAliveOffloadEnable: Literal[0, 1]
    """Default `1`; one of `0`, `1`."""
    NATKeepAliveInterval: int
    """Default `20`."""
    EnablePFS: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    EnableCertificateRevocationCheck: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    MTU: int
    """macOS 11.0 or later; default `1280`; from 1280 to 1400."""
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    IncludeAllNetworks: Literal[0, 1]
    """macOS 10.15 or later; default `0`; one of `0`, `1`."""
    EnforceRoutes: Literal[0, 1]
    """macOS 11.0 or later; default `0`; one of `0`, `1`."""
    ExcludeLocalNetworks: Literal[0, 1]
    """macOS 10.15 or later; one of `0`, `1`."""
    ExcludeCellularServices: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeAPNs: Literal[0, 1]
    """macOS 13.3 or later; default `1`; one of `0`, `1`."""
    ExcludeDeviceCommunication: Literal[0, 1]
    """macOS 14.4 or later; default `1`; one of `0`, `1`."""
    PPK: bytes
    """macOS 15.0 or later; a secret."""
    PPKIdentifier: str
    """macOS 15.0 or later."""
    PPKMandatory: Literal[0, 1]
    """macOS 15.0 or later; default `1`; one of `0`, `1`."""
    AllowPostQuantumKeyExchangeFallback: Literal[0, 1]
    """macOS 26.0 or later; default `0`; one of `0`, `1`."""
    EnforceStrictAlgorithmSelection: Literal[0, 1]
    """macOS 15.5 or later; default `0`; one of `0`, `1`."""
    IKESecurityAssociationParameters: VpnSecurityAssociationParameters
    ChildSecurityAssociationParameters: VpnSecurityAssociationParameters

class VpnDns(TypedDict, total=False):
    """The dictionary `DNS` of `Vpn`."""

    DNSProtocol: Literal["Cleartext", "HTTPS", "TLS"]
    """Required; macOS 11.0 or later."""
    ServerURL: str
    """macOS 11.0 or later."""
    ServerName: str
    """macOS 11.0 or later."""
    ServerAddresses: Sequence[str]
    """Required; macOS 10.12 or later."""
    SearchDomains: Sequence[str]
    """macOS 10.12 or later."""
    DomainName: str
    """macOS 10.12 or later."""
    SupplementalMatchDomains: Sequence[str]
    """macOS 10.12 or later."""
    SupplementalMatchDomainsNoSearch: Literal[0, 1]
    """macOS 10.12 or later; default `0`; one of `0`, `1`."""
    PayloadCertificateUUID: str
    """macOS 13.0 or later."""

class VpnProxies(TypedDict, total=False):
    """The dictionary `Proxies` of `Vpn`."""

    ProxyAutoConfigEnable: Literal[0, 1]
    """One of `0`, `1`."""
    ProxyAutoDiscoveryEnable: Literal[0, 1]
    """Default `1`; one of `0`, `1`."""
    ProxyAutoConfigURLString: str
    SupplementalMatchDomains: Sequence[str]
    HTTPEnable: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    HTTPProxy: str
    HTTPPort: int
    """From 0 to 65535."""
    HTTPProxyUsername: str
    HTTPProxyPassword: str
    """A secret."""
    HTTPSEnable: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    HTTPSProxy: str
    HTTPSPort: int
    """From 0 to 65535."""

class VpnTransparentProxy(TypedDict, total=False):
    """The dictionary `TransparentProxy` of `Vpn`."""

    AuthenticationMethod: Literal["Password", "Certificate", "Password+Certificate"]
    """Default `"Password"`."""
    DisconnectOnIdle: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    DisconnectOnIdleTimer: int
    EnforceRoutes: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandEnabled: Literal[0, 1]
    """Default `0`; one of `0`, `1`."""
    OnDemandRules: Sequence[VpnOnDemandRulesElement]
    PayloadCertificateUUID: str
    Password: str
    """A secret."""
    ProviderBundleIdentifier: str
    ProviderDesignatedRequirement: str
    ProviderType: Literal["packet-tunnel", "app-proxy"]
    """Default `"packet-tunnel"`."""
    Order: int

class Vpn(Payload):
    """VPN: the payload `com.apple.vpn.managed`.

    Sets up a VPN connection (IKEv2, IPsec, L2TP or a vendor's app) with its DNS, proxies and on-demand rules.

    macOS 10.7 or later.

    - `VPNType`: Required.
    - `VPNSubType`
    - `UserDefinedName`: Required.
    - `VendorConfig`
    - `VPN`
    - `IPv4`
    - `PPP`
    - `IPSec`
    - `IKEv2`
    - `DNS`
    - `Proxies`
    - `TransparentProxy`: macOS 14.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        VPNType: Literal["VPN", "L2TP", "IPSec", "IKEv2", "AlwaysOn", "TransparentProxy"],
        VPNSubType: str = ...,
        UserDefinedName: str,
        VendorConfig: VpnVendorConfig = ...,
        VPN: VpnVpn = ...,
        IPv4: VpnIPv4 = ...,
        PPP: VpnPpp = ...,
        IPSec: VpnIpSec = ...,
        IKEv2: VpnIkEv2 = ...,
        DNS: VpnDns = ...,
        Proxies: VpnProxies = ...,
        TransparentProxy: VpnTransparentProxy = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class WebClip(Payload):
    """Web clip: the payload `com.apple.webClip.managed`.

    Puts a link to a website into the user's Dock.

    macOS 10.7 or later.

    - `URL`: Required.
    - `Icon`
    - `Label`: Required.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        URL: str,
        Icon: bytes = ...,
        Label: str,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class WebContentFilterUrlFilterParameters(TypedDict, total=False):
    """The dictionary `URLFilterParameters` of `WebContentFilter`."""

    URLFilterControlProviderDesignatedRequirement: str
    """Code signing requirement of the URL filter's control extension. A Mac insists on it."""
    URLFilterControlProviderBundleIdentifier: str
    """Bundle identifier of the extension that controls the URL filter and fetches its prefilter. Required."""
    PIRServerURL: str
    """Address of the private information retrieval server, which answers lookups without learning the URL. Required."""
    PIRPrivacyPassIssuerURL: str
    """Address of the Privacy Pass issuer, which hands out the anonymous tokens that lookups carry. Required."""
    PIRAuthenticationToken: str
    """Bearer token that proves the user may ask for anonymous lookup tokens. Treat it as a secret. Required; a secret."""
    URLFilterFailClosed: bool
    """When on, a URL is blocked if no verdict can be had, for example while the lookup server is down; when off, it loads. Default `False`."""
    URLPrefilterFetchFrequency: int
    """Seconds between two fetches of the on-device prefilter (a Bloom filter); 45 minutes at the least. Default `86400`; at least 2700."""

class WebContentFilter(Payload):
    """Web content filter: the payload `com.apple.webcontent-filter`.

    Turns on a vendor's network content filter, which on a Mac is an app with a system extension. The vendor states the identifiers and signing requirements.

    macOS 10.15 or later.

    - `FilterType`: Chooses who filters: Apple's own filter or a vendor's plug-in. A Mac accepts `Plugin` only, so write it out. Default `"BuiltIn"`.
    - `SafariHistoryRetentionEnabled`: Makes Safari keep its history: users cannot clear it or browse privately. Merely having a filter payload turns this on, so write false to leave users free. macOS 26.0 or later; default `True`.
    - `UserDefinedName`: Name of the filter as the user sees it. A plug-in filter needs one.
    - `PluginBundleID`: Bundle identifier of the app that brings the filter, as its vendor states it. A plug-in filter needs it.
    - `ServerAddress`: Host name, IP address or URL of the filtering service, handed to the plug-in.
    - `UserName`: Account name with which the plug-in signs in to the filtering service.
    - `Password`: Secret that goes with the account name at the filtering service. A secret.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the plug-in signs the user in.
    - `Organization`: Company name or other label that the plug-in receives.
    - `VendorConfig`: Settings that only the filter's vendor defines; they reach the plug-in untouched and unchecked.
    - `FilterSockets`: Hands TCP and UDP flows to the vendor's data provider. A Mac needs this or `FilterPackets`, or nothing is filtered. Default `False`.
    - `FilterDataProviderDesignatedRequirement`: Code signing requirement that the data provider extension must meet before it may start. Needed whenever sockets are filtered.
    - `FilterDataProviderBundleIdentifier`: Bundle identifier of the system extension that judges flows. Needed whenever sockets are filtered.
    - `FilterPackets`: Hands single network packets to the vendor's packet provider. A Mac needs this or `FilterSockets`. macOS 10.15 or later; default `False`.
    - `FilterPacketProviderDesignatedRequirement`: Code signing requirement that the packet provider extension must meet before it may start. Needed whenever packets are filtered. macOS 10.15 or later.
    - `FilterPacketProviderBundleIdentifier`: Bundle identifier of the system extension that judges packets. Needed whenever packets are filtered. macOS 10.15 or later.
    - `FilterGrade`: Orders several filters: `firewall` filters look at traffic first, `inspector` filters second. Within one grade the order is undefined. macOS 10.15 or later; default `"firewall"`.
    - `FilterURLs`: Turns on URL filtering, which looks addresses up privately at the vendor's server. Needs `URLFilterParameters`. macOS 26.0 or later; default `False`.
    - `URLFilterParameters`: Says which extension and which private lookup (PIR) servers the URL filter uses. macOS 26.0 or later.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        FilterType: Literal["BuiltIn", "Plugin"] = ...,
        SafariHistoryRetentionEnabled: bool = ...,
        UserDefinedName: str = ...,
        PluginBundleID: str = ...,
        ServerAddress: str = ...,
        UserName: str = ...,
        Password: str = ...,
        PayloadCertificateUUID: str = ...,
        Organization: str = ...,
        VendorConfig: Mapping[str, Any] = ...,
        FilterSockets: bool = ...,
        FilterDataProviderDesignatedRequirement: str = ...,
        FilterDataProviderBundleIdentifier: str = ...,
        FilterPackets: bool = ...,
        FilterPacketProviderDesignatedRequirement: str = ...,
        FilterPacketProviderBundleIdentifier: str = ...,
        FilterGrade: Literal["firewall", "inspector"] = ...,
        FilterURLs: bool = ...,
        URLFilterParameters: WebContentFilterUrlFilterParameters = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class WifiEapClientConfiguration(TypedDict, total=False):
    """The dictionary `EAPClientConfiguration` of `Wifi`."""

    AcceptEAPTypes: Sequence[Literal[13, 17, 18, 21, 23, 25, 43]]
    """EAP methods that the Mac may use. Required."""
    UserName: str
    """Account name for 802.1X; without it the user types one."""
    UserPassword: str
    """Password for 802.1X; without it the user types one. A secret."""
    PayloadCertificateAnchorUUID: Sequence[str]
    """Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server."""
    TLSTrustedCertificates: Sequence[str]
    """Anchor certificates for the RADIUS server, carried inline rather than by reference."""
    TLSTrustedServerNames: Sequence[str]
    """Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points."""
    TLSAllowTrustExceptions: bool
    """Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it. Default `True`."""
    TLSCertificateIsRequired: bool
    """On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off. Default `False`."""
    TTLSInnerAuthentication: Literal["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]
    """Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server. Default `"MSCHAPv2"`."""
    TLSMinimumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way. macOS 10.13 or later; default `"1.0"`."""
    TLSMaximumVersion: Literal["1.0", "1.1", "1.2", "1.3"]
    """Newest TLS version for EAP; must not be below the oldest. macOS 10.13 or later; default `"1.2"`."""
    OuterIdentity: str
    """Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only."""
    EAPFASTUsePAC: bool
    """Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate. Default `False`."""
    EAPFASTProvisionPAC: bool
    """Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one. Default `False`."""
    EAPFASTProvisionPACAnonymously: bool
    """Accepts a PAC without checking the server, which lets an attacker sit in between. Default `False`."""
    EAPSIMNumberOfRANDs: Literal[2, 3]
    """Fewest random challenges that EAP-SIM accepts: 2 or 3. Default `3`; one of `2`, `3`."""
    SystemModeCredentialsSource: str
    """`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`."""
    SystemModeUseOpenDirectoryCredentials: bool
    """Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`. Default `False`."""
    OneTimeUserPassword: bool
    """Asks for the password at every connection, as one-time passwords need. macOS 10.8 or later; default `False`."""

class WifiQoSMarkingPolicy(TypedDict, total=False):
    """The dictionary `QoSMarkingPolicy` of `Wifi`."""

    QoSMarkingAllowListAppIdentifiers: Sequence[str]
    """Apps whose traffic may carry priority marks. No list here means no app. macOS 14.0 or later."""
    QoSMarkingWhitelistedAppIdentifiers: Sequence[str]
    """Old name of `QoSMarkingAllowListAppIdentifiers`; use that one. Deprecated from macOS 14.0; replaced by `QoSMarkingAllowListAppIdentifiers`."""
    QoSMarkingAppleAudioVideoCalls: bool
    """Also gives priority to calls of Apple's own apps, such as FaceTime. Default `True`."""
    QoSMarkingEnabled: bool
    """On marks at layer 2 only; off makes the Mac act as though the network had no fast lane. Default `True`."""

class Wifi(Payload):
    """Wi-Fi: the payload `com.apple.wifi.managed`.

    Adds a Wi-Fi network with its security, enterprise sign-in (802.1X) and proxy.

    macOS 10.7 or later.

    - `AutoJoin`: Joins the network whenever it is in range; off leaves the choice to the user. Default `True`.
    - `SSID_STR`: Name of the network, letter case included. Only Hotspot 2.0 networks, known by `DomainName`, do without.
    - `HIDDEN_NETWORK`: Says that the network does not broadcast its name. Default `False`.
    - `ProxyType`: How traffic on this network finds a proxy: `Manual` reads server and port, `Auto` reads the PAC address. Default `"None"`.
    - `EncryptionType`: Security of the network. `WPA2` joins WPA2 and WPA3; `WPA3` nothing older; up to macOS 12 it has to be what the network really uses. Default `"Any"`.
    - `Password`: Passphrase of the network. Enterprise networks use `EAPClientConfiguration` instead. A secret.
    - `PayloadCertificateUUID`: Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    - `EAPClientConfiguration`: Settings of 802.1X, for enterprise networks.
    - `DisplayedOperatorName`: Operator's name to show while connected to a Hotspot 2.0 network. macOS 10.9 or later.
    - `DomainName`: Domain of the Hotspot 2.0 provider; identifies the network in place of an SSID. macOS 10.9 or later.
    - `RoamingConsortiumOIs`: Roaming groups whose Hotspot 2.0 access points the Mac may use. macOS 10.9 or later.
    - `ServiceProviderRoamingEnabled`: Lets the Mac join roaming partners of the Hotspot 2.0 provider. macOS 10.9 or later; default `False`.
    - `IsHotspot`: Says that this is a hotspot. macOS 10.9 or later; default `False`.
    - `HESSID`: Identifier of a group of Hotspot 2.0 access points, written like a MAC address.
    - `NAIRealmNames`: Realms that select this provider among Hotspot 2.0 networks. macOS 10.9 or later.
    - `QoSMarkingPolicy`: Limits which apps get priority marks on Cisco fast lane networks. Without it every app may; an empty one denies them all. macOS 10.13 or later.
    - `SetupModes`: When the Mac signs in to 802.1X without a logged-in user. macOS 10.7 or later.
    - `EnableIPv6`: Uses IPv6 on this network. Default `True`.
    - `TLSCertificateRequired`: Like `TLSCertificateIsRequired` of the 802.1X settings: whether a client certificate is a second factor. Default `False`.
    - `ProxyServer`: Host name or address of the manual proxy.
    - `ProxyServerPort`: TCP port of the manual proxy. From 0 to 65535.
    - `ProxyUsername`: Account name at the proxy.
    - `ProxyPassword`: Password at the proxy. A secret.
    - `ProxyPACURL`: Address of the PAC file that picks proxies.
    - `ProxyPACFallbackAllowed`: Goes without a proxy while the PAC file cannot be had. Default `False`.
    - `DisableAssociationMACRandomization`: Shows the network the Mac's real hardware address, and the user a privacy warning. Users can undo it unless MDM installed it. macOS 15.0 or later; default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        AutoJoin: bool = ...,
        SSID_STR: str = ...,
        HIDDEN_NETWORK: bool = ...,
        ProxyType: Literal["None", "Manual", "Auto"] = ...,
        EncryptionType: Literal["WEP", "WPA", "WPA2", "WPA3", "Any", "None"] = ...,
        Password: str = ...,
        PayloadCertificateUUID: str = ...,
        EAPClientConfiguration: WifiEapClientConfiguration = ...,
        DisplayedOperatorName: str = ...,
        DomainName: str = ...,
        RoamingConsortiumOIs: Sequence[str] = ...,
        ServiceProviderRoamingEnabled: bool = ...,
        IsHotspot: bool = ...,
        HESSID: str = ...,
        NAIRealmNames: Sequence[str] = ...,
        QoSMarkingPolicy: WifiQoSMarkingPolicy = ...,
        SetupModes: Sequence[Literal["System", "Loginwindow"]] = ...,
        EnableIPv6: bool = ...,
        TLSCertificateRequired: bool = ...,
        ProxyServer: str = ...,
        ProxyServerPort: int = ...,
        ProxyUsername: str = ...,
        ProxyPassword: str = ...,
        ProxyPACURL: str = ...,
        ProxyPACFallbackAllowed: bool = ...,
        DisableAssociationMACRandomization: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class WifiAdministration(Payload):
    """Wi-Fi: admin rights: the payload `com.apple.MCX`.

    Asks for an admin before Wi-Fi is switched, its network changed or a computer-to-computer network made.

    macOS 10.9 or later.

    - `RequireAdminForIBSS`: macOS 10.9 or later; default `False`.
    - `RequireAdminForAirPortNetworkChange`: macOS 10.9 or later; default `False`.
    - `RequireAdminToTurnAirPortOnOff`: macOS 10.9 or later; default `False`.
    - `forceInternetSharingOff`: `True` keeps the Mac from sharing its internet connection with others.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        RequireAdminForIBSS: bool = ...,
        RequireAdminForAirPortNetworkChange: bool = ...,
        RequireAdminToTurnAirPortOnOff: bool = ...,
        forceInternetSharingOff: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class Xsan(Payload):
    """Xsan: the payload `com.apple.xsan`.

    Joins the Mac to an Xsan or StorNext storage network as a client.

    macOS 10.10 or later.

    - `sanName`: Required.
    - `sanConfigURLs`
    - `fsnameservers`
    - `sanAuthMethod`
    - `sharedSecret`: Required; a secret.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        sanName: str,
        sanConfigURLs: Sequence[str] = ...,
        fsnameservers: Sequence[str] = ...,
        sanAuthMethod: Literal["auth_secret"] = ...,
        sharedSecret: str,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...

class XsanPreferences(Payload):
    """Xsan preferences: the payload `com.apple.xsan.preferences`.

    Decides which Xsan volumes mount at startup and whether they use Fibre Channel or the network.

    macOS 10.11 or later.

    - `onlyMount`
    - `denyMount`
    - `denyDLC`
    - `preferDLC`
    - `useDLC`: Default `False`.
    """

    def __init__(
        self,
        content: Mapping[str, Any] = ...,
        /,
        *,
        onlyMount: Sequence[str] = ...,
        denyMount: Sequence[str] = ...,
        denyDLC: Sequence[str] = ...,
        preferDLC: Sequence[str] = ...,
        useDLC: bool = ...,
        PayloadIdentifier: str = ...,
        PayloadUUID: str = ...,
        PayloadVersion: Literal[1] = ...,
        PayloadDescription: str = ...,
        PayloadDisplayName: str = ...,
        PayloadOrganization: str = ...,
        PayloadEnabled: bool = ...,
    ) -> None: ...
