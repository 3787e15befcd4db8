//! What the guides and Intune ask of networks.

use super::rules;

rules! {
    R143 = Error "a sign-in by certificate without a certificate"
        "EAP-TLS, and any other method with `authenticationMethod: certificate`, signs the Mac in with an identity that a SCEP or PKCS profile has brought. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n---\nnetwork: Office\ntype: macOSWiredNetworkConfiguration\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, exists: true }\n---\nnetwork: Office\ntype: macOSWiredNetworkConfiguration\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Macs\n"
        }
    R144 = Error "a tunnel without a sign-in inside"
        "EAP-TTLS and PEAP open a tunnel to the server, and sign in within it: by name and password or by certificate, and with a name and password EAP-TTLS needs the inner method that the network takes. EAP-FAST needs to know how its credential is used. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: eapTtls\nauthenticationMethod: usernameAndPassword\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\n"
            => "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: eapTtls\nauthenticationMethod: usernameAndPassword\ninnerAuthenticationProtocolForEapTtls: microsoftChapVersionTwo\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\n"
        }
    R145 = Warning "a sign-in to whatever server answers"
        "With a trusted certificate and the names of the servers the Mac knows whom it signs in to. Without them it asks the user, who says yes, or takes any server of the authority; whoever sets up a network of the same name gets the passwords. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: peap\nauthenticationMethod: usernameAndPassword\nrootCertificateForServerValidation: Contoso root\n"
            => "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: peap\nauthenticationMethod: usernameAndPassword\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\n"
        }
    R146 = Error "a key that does not go with the security of a network"
        "A personal network has one key for all: 8 to 63 characters, or 64 hexadecimal digits, with WPA. An open network has none. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "network: Guests\ntype: macOSWiFiConfiguration\nssid: Contoso guests\nwiFiSecurityType: wpa2Personal\n"
            => "network: Guests\ntype: macOSWiFiConfiguration\nssid: Contoso guests\nwiFiSecurityType: wpa2Personal\npreSharedKey: correct horse battery staple\n"
        }
    R147 = Error "an enterprise network among the personal ones"
        "Graph has a type for networks with one key for all or none (`macOSWiFiConfiguration`) and one for those where each signs in (`macOSEnterpriseWiFiConfiguration`); the security has to be of the same kind. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "network: Office\ntype: macOSWiFiConfiguration\nssid: Contoso\nwiFiSecurityType: wpa2Enterprise\n"
            => "network: Office\ntype: macOSWiFiConfiguration\nssid: Contoso\nwiFiSecurityType: wpa2Personal\npreSharedKey: correct horse battery staple\n"
        }
    R148 = Error "a proxy without its address"
        "A manual proxy has an address and a port, an automatic one the address of the file that chooses. From the end-to-end guide, phase 4: Wi-Fi, and Intune's page on Wi-Fi settings for macOS."
        Policy {
            "network: Guests\ntype: macOSWiFiConfiguration\nssid: Contoso guests\nwiFiSecurityType: open\nproxySettings: automatic\n"
            => "network: Guests\ntype: macOSWiFiConfiguration\nssid: Contoso guests\nwiFiSecurityType: open\nproxySettings: automatic\nproxyAutomaticConfigurationUrl: http://proxy.contoso.com/proxy.pac\n"
        }
    R149 = Note "a network that a Mac cannot join while it enrolls"
        "A Mac has its certificate only after it has enrolled, and so does not get into a network that wants one while Setup Assistant runs. Start with an Ethernet connection, and find out over what new Macs enroll later. From the end-to-end guide, phase 1 step 1."
        Command {
            "russet check   # target: { enrollment: automated }, network: Office with eapType: eapTls"
            => "russet check   # allow: { R149: Macs enroll over Ethernet }"
        }
}
