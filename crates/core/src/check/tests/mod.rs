//! What each finding says, word for word: the message is the product.

mod availability;
mod between_keys;
mod keys;
mod text;
mod values;

use crate::input::read_bytes;
use crate::source::{LoadOptions, Loaded, load_text};

/// Everything that reading and checking say, with the help below each message.
fn render(loaded: Loaded) -> String {
    let mut found = loaded.diagnostics;
    found.extend(super::check(&loaded.policy));
    let lines = found.iter().map(|diagnostic| {
        let (severity, code) = (diagnostic.severity, diagnostic.code.code);
        let line = format!(
            "{severity} {code} {}: {}",
            diagnostic.pointer, diagnostic.message
        );
        match &diagnostic.help {
            Some(help) => format!("{line}\n  {help}"),
            None => line,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What is said about policy source.
fn said(source: &str) -> String {
    render(load_text(source, "policy.yaml", &LoadOptions::default()))
}

/// What is said about one payload with these settings, for a profile that becomes a `.mobileconfig`.
fn said_of(payload_type: &str, settings: &str) -> String {
    said(&format!(
        "profile: Test\ndeliver: mobileconfig\npayloads:\n  {payload_type}: {settings}\n"
    ))
}

/// The same for Macs of a kind.
fn said_for(target: &str, payload_type: &str, settings: &str) -> String {
    said(&format!(
        "profile: Test\ndeliver: mobileconfig\ntarget: {target}\npayloads:\n  {payload_type}: {settings}\n"
    ))
}

/// What is said about one payload of a finished profile.
fn said_of_finished(payload_type: &str, settings: &str) -> String {
    let common = |kind: &str, number: u8| {
        format!(
            "<key>PayloadType</key><string>{kind}</string><key>PayloadVersion</key><integer>1</integer>\
             <key>PayloadIdentifier</key><string>com.example.{number}</string>\
             <key>PayloadUUID</key><string>00000000-0000-4000-8000-00000000000{number}</string>"
        )
    };
    let (outer, inner) = (common("Configuration", 1), common(payload_type, 2));
    let text = format!(
        "<plist version=\"1.0\"><dict>{outer}<key>PayloadContent</key><array><dict>{inner}{settings}</dict></array></dict></plist>"
    );
    render(read_bytes(
        text.as_bytes(),
        "test.mobileconfig",
        &LoadOptions::default(),
    ))
}
