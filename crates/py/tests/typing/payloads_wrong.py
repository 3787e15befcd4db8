"""What type checkers have to find: each line with a mistake says so."""

from russet.payloads import Dock, DockStaticItem, FileVault, Firewall

FileVault(Enable="On", Defr=True)  # error
FileVault(Enable="Yes")  # error
FileVault(Enable=True)  # error
FileVault(Enable="On", Defer="yes")  # error
FileVault(Enable="On", Certificate="text")  # error
FileVault(Defer=True)  # error
FileVault("On")  # error
Firewall(EnableFirewall=True, Applications=[{"BundelID": "com.apple.Safari"}])  # error
Dock(autohide=1)  # error
item: DockStaticItem = {"tile-type": "folder-tile"}  # error
FileVault(Enable="On")["Enable"] = "Off"  # error
FileVault(Enable="On").payload_type = "com.apple.dock"  # error
