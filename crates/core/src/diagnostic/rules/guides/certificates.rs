//! What the guides and Intune ask of certificates.

use super::rules;

rules! {
    R130 = Error "a trusted certificate whose file is none"
        "A trusted certificate profile carries one certificate of an authority, as a file in PEM or DER. The file holds something else: a request, a bundle, several certificates, or a web page that was saved in its place. \
         From the end-to-end guide, phase 4: Certificates, and Intune's page on trusted certificate profiles."
        Policy {
            "certificate: Contoso root\ntype: macOSTrustedRootCertificate\ntrustedRootCertificate: !base64 PGh0bWw+\n"
            => "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n"
        }
    R131 = Error "a private key where a certificate belongs"
        "The file holds a private key, alone or in PKCS #12. Every Mac would get the key, and whoever reads the policy has it already. Export the certificate without its key. \
         From the end-to-end guide, phase 4: Certificates, and Intune's page on trusted certificate profiles."
        Policy {
            "certificate: Contoso root\ntype: macOSTrustedRootCertificate\ntrustedRootCertificate: !base64 MAUCAQMFAA==\n"
            => "certificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n"
        }
    R132 = Warning "a trusted certificate that is no authority's"
        "A trusted certificate profile is for the certificates of authorities, root or intermediate. Intune does not support others, such as that of a server: what it has issued is trusted by nobody. \
         From the end-to-end guide, phase 4: Certificates, and Intune's page on trusted certificate profiles."
        Command {
            "russet check   # trustedRootCertificate: !file server.cer"
            => "russet check   # trustedRootCertificate: !file contoso-root.cer"
        }
    R133 = Warning "a trusted certificate that is out of date"
        "The certificate has expired, or is not valid yet. Whatever it has issued is not trusted, and Macs that sign in with it are kept out. From the end-to-end guide, phase 4: Certificates."
        Command {
            "russet check   # trustedRootCertificate: !file contoso-root-2014.cer"
            => "russet check   # trustedRootCertificate: !file contoso-root.cer"
        }
    R134 = Warning "a certificate with an old key or hash"
        "RSA keys below 2048 bits and signatures with SHA-1 or older are no longer considered safe, and macOS refuses them for servers. From the end-to-end guide, phase 4: Certificates, and Apple's requirements for trusted certificates."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\", keySize: size1024 }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\", keySize: size2048 }\n"
        }
    R135 = Error "a SCEP server without a whole address"
        "The Mac asks the server itself, and needs its address whole: `https://` or `http://`, the name of the server, the path. From the end-to-end guide, phase 4: Certificates, and Intune's page on SCEP certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [ndes.contoso.com], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n"
        }
    R136 = Warning "a subject that Intune cannot fill in for a Mac"
        "A Mac has to have everything that stands between double braces in the names of its certificate, or the profile fails on it: no Mac has an IMEI, and a misspelt variable is had by none. From the end-to-end guide, phase 4: Certificates, and Intune's page on SCEP certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{ADD_Device_ID}}\" }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n"
        }
    R137 = Warning "something of the user in the certificate of a Mac"
        "A certificate of the type Device takes properties of the Mac only in its subject and its alternative names. From the end-to-end guide, phase 4: Certificates, and Intune's page on SCEP certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], certificateStore: machine, subjectNameFormatString: \"CN={{UserPrincipalName}}\" }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], certificateStore: user, subjectNameFormatString: \"CN={{UserPrincipalName}}\" }\n"
        }
    R138 = Warning "an escaped character in the subject of a certificate"
        "Intune compares the subject of a request with what it has asked for, and finds them different where a plus, comma, semicolon or equals sign is escaped by a backslash: no certificate is issued. Quotes around the value work. From the end-to-end guide, phase 4: Certificates, and the known issue on Intune's page on SCEP certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: 'CN={{AAD_Device_ID}},O=Contoso\\, Ltd' }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: 'CN={{AAD_Device_ID}},O=\"Contoso, Ltd\"' }\n"
        }
    R139 = Warning "a certificate that is valid for too long or too short"
        "Intune supports certificates of up to 24 months, and one of less than five days is likely to be near its end before the Mac has it. From the end-to-end guide, phase 4: Certificates, and Intune's page on SCEP certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\", certificateValidityPeriodScale: years, certificateValidityPeriodValue: 5 }\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\", certificateValidityPeriodScale: years, certificateValidityPeriodValue: 1 }\n"
        }
    R140 = Error "a reference to another kind of certificate"
        "`rootCertificate` and the like take a trusted certificate, an identity takes one that each Mac asks for by SCEP or PKCS; and Intune knows neither where it is delivered as a configuration profile. From the end-to-end guide, phase 4: Certificates and Wi-Fi, and Intune's page on trusted certificate profiles."
        Policy {
            "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Contoso root\n"
            => "certificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nssid: Contoso\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Macs\n"
        }
    R141 = Warning "a certificate that does not reach the same Macs"
        "A profile that refers to a certificate works only where the Mac has got that too: the trusted certificate and the identity are assigned to the groups that get the Wi-Fi or SCEP profile. From the end-to-end guide, phase 4: Certificates, and Intune's page on trusted certificate profiles."
        Policy {
            "groups: { Pilot: { exists: true }, Office: { exists: true } }\n---\ncertificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, assign: { groups: [Pilot] }, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nassign: { groups: [Office] }\nssid: Contoso\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Macs\n"
            => "groups: { Pilot: { exists: true }, Office: { exists: true } }\n---\ncertificates:\n  Contoso root: { type: macOSTrustedRootCertificate, exists: true }\n  Macs: { type: macOSScepCertificateProfile, assign: { groups: [Pilot, Office] }, rootCertificate: Contoso root, scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll], subjectNameFormatString: \"CN={{AAD_Device_ID}}\" }\n---\nnetwork: Office\ntype: macOSEnterpriseWiFiConfiguration\nassign: { groups: [Office] }\nssid: Contoso\neapType: eapTls\nrootCertificateForServerValidation: Contoso root\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Macs\n"
        }
    R142 = Warning "a certificate of an authority that is not trusted"
        "PKCS and imported certificates name no trusted certificate, but fail on a Mac that does not trust their authority: the trusted certificate comes first, to the same groups. From the end-to-end guide, phase 4: Certificates, and Intune's page on trusted certificate profiles."
        Policy {
            "certificate: Mail\ntype: macOSPkcsCertificateProfile\ncertificationAuthority: ca.contoso.com\ncertificationAuthorityName: Contoso Issuing CA\ncertificateTemplateName: Mail\n"
            => "certificate: Mail\ntype: macOSPkcsCertificateProfile\ncertificationAuthority: ca.contoso.com\ncertificationAuthorityName: Contoso Issuing CA\ncertificateTemplateName: Mail\n---\ncertificate: Contoso root\ntype: macOSTrustedRootCertificate\nexists: true\n"
        }
}
