//! What signing and verifying find, and what Apple's certificates and tokens say.

use super::rules;

rules! {
    X001 = Error "not a signed file"
        "A signed profile is CMS SignedData with the profile inside, in binary form or PEM-armoured. This file is something else: often a profile that nobody has signed yet, or a certificate."
        Command {
            "russet verify out/profiles/firewall.mobileconfig"
            => "russet verify firewall-signed.mobileconfig"
        }

    X002 = Error "a signed file that cannot be read"
        "The file begins like CMS, but it ends too early or its structure is broken. A copy or download that stopped halfway and a transfer in text mode are the usual causes; macOS refuses such a profile."
        Command {
            "russet unsign half-downloaded.mobileconfig --out plain.mobileconfig"
            => "russet unsign complete.mobileconfig --out plain.mobileconfig"
        }

    X003 = Error "a signature without its content"
        "The file holds a detached signature: the signed data are kept elsewhere. A profile must carry its content inside the signature, or macOS cannot install it. With OpenSSL that is the option `-nodetach`."
        Command {
            "russet verify detached.p7s"
            => "russet verify firewall-signed.mobileconfig"
        }

    X004 = Error "a signature that does not hold"
        "The content or the signed attributes are not those that were signed, or another key than the certificate's made the signature. Somebody changed the file after it was signed; get it again from whoever signed it."
        Command {
            "russet verify edited-after-signing.mobileconfig"
            => "russet verify as-signed.mobileconfig"
        }

    X005 = Error "the signer's certificate is missing"
        "The signature names its certificate by issuer and serial number or by key identifier, but the certificate is neither in the file nor among those given with `--ca`, so nothing can be verified."
        Command {
            "russet verify without-certificates.mobileconfig"
            => "russet verify without-certificates.mobileconfig --ca signer.pem"
        }

    X006 = Error "a signer that is not trusted"
        "No chain of valid certificates leads from the signer to a certificate that was given as trusted. Either somebody else signed, or an intermediate certificate is missing, has expired or may not issue certificates."
        Command {
            "russet verify firewall-signed.mobileconfig --ca another-company.pem"
            => "russet verify firewall-signed.mobileconfig --ca company-root.pem"
        }

    X007 = Error "an algorithm that is not supported"
        "The signature or a certificate uses an algorithm that Russet does not know or that is broken, such as MD5. Sign again with RSA or ECDSA and SHA-256 or better."
        Command {
            "russet verify signed-with-md5.mobileconfig"
            => "russet verify signed-with-sha256.mobileconfig"
        }

    X008 = Error "signed already"
        "The input is a signed profile. A signature around a signature is not a profile that macOS can install."
        Command {
            "russet sign signed.mobileconfig --out twice.mobileconfig --p12 signer.p12"
            => "russet unsign signed.mobileconfig --out plain.mobileconfig"
        }

    X010 = Error "an expired certificate"
        "macOS shows a profile whose certificate has expired as not verified. Renew the certificate, and sign the profiles again. On `russet verify` without `--ca` this is a warning: nobody asked whether the signer is trusted today."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert expired.pem --key key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert renewed.pem --key key.pem"
        }

    X011 = Error "a certificate that is not valid yet"
        "The certificate becomes valid later than now, so no Mac will accept it today. If the date looks right, look at the clock of this machine."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert next-year.pem --key key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert current.pem --key key.pem"
        }

    X012 = Error "a key that does not match the certificate"
        "The private key belongs to another certificate. Signatures made with it would never verify."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert alice.pem --key bob.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert alice.pem --key alice-key.pem"
        }

    X013 = Warning "a certificate made for another purpose"
        "Signing takes a certificate whose key usage, where it has one, includes digital signature, and whose extended key usage, where it has one, includes code signing, e-mail protection, any purpose, or one of Apple's own. macOS is lenient and shows profiles signed with a TLS server certificate as verified, but OpenSSL and other verifiers refuse them."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert web-server.pem --key key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert code-signing.pem --key key.pem"
        }

    X014 = Error "a key that is too short"
        "RSA keys below 2048 bits can be broken and macOS no longer trusts them. On `russet verify` this is a warning."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert rsa1024.pem --key rsa1024-key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert rsa2048.pem --key rsa2048-key.pem"
        }

    X015 = Warning "an outdated hash"
        "SHA-1 no longer protects against forgery, and macOS does not trust certificates that were signed with it. Have the certificate issued again with SHA-256; sign the profile again."
        Command {
            "russet verify signed-with-sha1.mobileconfig"
            => "russet verify signed-with-sha256.mobileconfig"
        }

    X016 = Note "an incomplete chain"
        "The certificates that go into the signature end before a root. That is in order where the Mac has the next issuer already, as it has the roots that Apple ships; an intermediate certificate that is left out makes the profile show as not verified."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert leaf.pem --key key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert leaf.pem --key key.pem --chain intermediate.pem"
        }

    X017 = Error "a signing time outside the certificate's validity"
        "macOS evaluates the certificate at the time that the signature gives, so a time before or after the validity makes it refuse the signer. The time comes from the source or from `SOURCE_DATE_EPOCH`; leave it out or choose one within the validity."
        Command {
            "SOURCE_DATE_EPOCH=0 russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12"
        }

    X018 = Note "a certificate that is left out"
        "A file of certificates holds one that has no part in the chain of the signing certificate. It is not put into the signature."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert leaf.pem --key key.pem --chain all-our-certificates.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert leaf.pem --key key.pem --chain intermediate.pem"
        }

    X020 = Error "a certificate that cannot be read"
        "A certificate is expected as PEM (`-----BEGIN CERTIFICATE-----`) or DER. A certificate request is not a certificate, and neither is a key."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert request.csr --key key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert certificate.pem --key key.pem"
        }

    X021 = Error "a private key that cannot be read"
        "A private key is expected as PEM: PKCS#8 (`PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`), PKCS#1 (`RSA PRIVATE KEY`) or SEC1 (`EC PRIVATE KEY`). Other forms are converted with `openssl pkcs8 -topk8`."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert certificate.pem --key id_ed25519"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert certificate.pem --key key.pem"
        }

    X022 = Error "a password is needed"
        "The private key is encrypted. The password is typed at the prompt or taken from an environment variable, never given as an argument, where other users of the machine could see it."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12 < /dev/null"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12 --password-env SIGNER_PASSWORD"
        }

    X023 = Error "a wrong password"
        "The password does not open the private key or the PKCS#12 file. Look for a space or a line end that came along when it was copied."
        Command {
            "SIGNER_PASSWORD=guess russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12 --password-env SIGNER_PASSWORD"
            => "SIGNER_PASSWORD=correct russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12 --password-env SIGNER_PASSWORD"
        }

    X024 = Error "a PKCS#12 file that cannot be read"
        "A PKCS#12 file (`.p12`, `.pfx`) must hold one private key and its certificate. This one is damaged, holds no key or several, or is protected in a way that Russet does not know."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 only-certificates.p12"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12"
        }

    X025 = Error "a kind of key that is not supported"
        "Profiles are signed with RSA keys of 2048 bits or more, or with elliptic curve keys on P-256 or P-384. macOS does not verify other kinds everywhere."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --cert ed25519.pem --key ed25519-key.pem"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --cert p256.pem --key p256-key.pem"
        }

    X026 = Error "the signer failed"
        "The key holder (a keychain, a token, a key management service) did not make a signature. Its own message says why."
        Command {
            "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 signer.p12"
            => "russet sign firewall.mobileconfig --out signed.mobileconfig --p12 another-signer.p12"
        }

    X030 = Error "an expired certificate or token of Apple"
        "Intune manages Macs with an Apple MDM push certificate, sees them at Apple with an enrollment program token (ADE token), and installs apps with a location token (VPP token). Each is valid for a year; when it has expired, what it was for stops. Renew it: the push certificate with the Apple ID that it was made with, or every Mac has to enroll again."
        Command {
            "russet plan --apns last-year.pem"
            => "russet plan --apns renewed.pem"
        }

    X031 = Warning "a certificate or token of Apple that expires soon"
        "It expires within 30 days. Renewing takes somebody who can sign in with the Apple ID that it was made with; find that person now."
        Command {
            "russet plan --vpp-token expires-next-week.vpptoken"
            => "russet plan --vpp-token renewed.vpptoken"
        }

    X032 = Error "another kind of file than is expected"
        "A push certificate is the file that Apple's portal for push certificates gives out, not the request that was uploaded there, and not the push certificate of an app. An ADE token is the `.p7m` file, a VPP token the `.vpptoken` file that Apple Business Manager or Apple School Manager gives out."
        Command {
            "russet plan --apns IntuneCSR.csr"
            => "russet plan --apns MDM_Microsoft_Certificate.pem"
        }

    X033 = Error "a token that cannot be read"
        "The file looks like the token, but it is cut short, or lacks what every such token holds. Download it again, in binary mode."
        Command {
            "russet plan --vpp-token half-downloaded.vpptoken"
            => "russet plan --vpp-token contoso.vpptoken"
        }

    X034 = Error "a token that the key does not open"
        "An ADE token is encrypted to the public key that was uploaded at Apple, and only the private key that belongs to it opens it. Intune keeps its private key to itself; when its public key is downloaded again, a token that was made for the former one is of no use any more."
        Command {
            "russet plan --ade-token contoso.p7m --ade-cert of-another-service.pem"
            => "russet plan --ade-token contoso.p7m --ade-cert intune.pem"
        }

    X035 = Note "a token that stays closed"
        "Without the private key nobody sees when an ADE token expires: the date is inside. Intune has the key, and shows the date under Devices > Enrollment > Apple > Enrollment program tokens."
        Command {
            "russet plan --ade-token contoso.p7m"
            => "russet plan --ade-token contoso.p7m --ade-key key.pem"
        }
}
