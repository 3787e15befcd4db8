"""What type checkers have to accept."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import russet
from russet.payloads import (
    Dock,
    DockStaticItem,
    FdeRecoveryKeyEscrow,
    FileVault,
    Firewall,
    PrivacyPreferencesPolicyControl,
)


def item(label: str, url: str) -> DockStaticItem:
    return {
        "tile-type": "url-tile",
        "tile-data": {"label": label, "url": url, "file-type": 0},
    }


vault = FileVault(Enable="On", Defer=True, PayloadDisplayName="FileVault")
dock = Dock({"static-others": [item("Help", "https://help.contoso.com")]}, tilesize=48)
settings: dict[str, Any] = {"EnableFirewall": True}
firewall = Firewall(**settings)
escrow = FdeRecoveryKeyEscrow(Location="Contoso IT")
privacy = PrivacyPreferencesPolicyControl(
    Services={"SystemPolicyAllFiles": [{"Identifier": "com.contoso.agent"}]}
)
app = russet.Payload(
    "com.contoso.app", {"Since": datetime(2026, 1, 1, tzinfo=timezone.utc)}
)
profile = russet.Profile(name="Security", payloads=[vault, dock, firewall, escrow, app])
content: dict[str, Any] = dict(vault)
kind: str = vault.payload_type
types: list[str] = [one.payload_type for one in russet.payload_types()]
