// From schemas/payloads/com.apple.MCX(EnergySaver).yaml by `cargo xtask codegen`.

//! Energy Saver: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Energy Saver.
///
/// Sets sleep timers, waking and a weekly power schedule, for desktops and for laptops on mains and battery.
///
/// Type `com.apple.MCX`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnergySaver {
    /// Power settings of desktop Macs.
    ///
    /// Key `com.apple.EnergySaver.desktop.ACPower`.
    #[serde(
        rename = "com.apple.EnergySaver.desktop.ACPower",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PowerSettings")]
    pub com_apple_energy_saver_desktop_ac_power: Option<PowerSettings>,
    /// Power settings of laptops while plugged in.
    ///
    /// Key `com.apple.EnergySaver.portable.ACPower`.
    #[serde(
        rename = "com.apple.EnergySaver.portable.ACPower",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PowerSettings")]
    pub com_apple_energy_saver_portable_ac_power: Option<PowerSettings>,
    /// Power settings of laptops on battery.
    ///
    /// Key `com.apple.EnergySaver.portable.BatteryPower`.
    #[serde(
        rename = "com.apple.EnergySaver.portable.BatteryPower",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PowerSettings")]
    pub com_apple_energy_saver_portable_battery_power: Option<PowerSettings>,
    /// Times at which desktop Macs start or stop every week.
    ///
    /// Key `com.apple.EnergySaver.desktop.Schedule`.
    #[serde(
        rename = "com.apple.EnergySaver.desktop.Schedule",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EnergySaverSchedule")]
    pub com_apple_energy_saver_desktop_schedule: Option<EnergySaverSchedule>,
    /// `true` never lets the Mac sleep, whatever the timers say.
    ///
    /// Key `SleepDisabled`; default `false`.
    #[serde(
        rename = "SleepDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sleep_disabled: Option<bool>,
    /// `true` throws away the disk key on standby, so waking up asks for a password.
    ///
    /// Key `DestroyFVKeyOnStandby`; macOS 10.10 or later; no longer in Apple's newest schema; default `false`.
    #[serde(
        rename = "DestroyFVKeyOnStandby",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub destroy_fv_key_on_standby: Option<bool>,
}

/// The dictionary of `com.apple.EnergySaver.desktop.Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnergySaverSchedule {
    /// When the Mac starts or wakes.
    ///
    /// Key `RepeatingPowerOn`.
    #[serde(
        rename = "RepeatingPowerOn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RepeatingPowerItem")]
    pub repeating_power_on: Option<RepeatingPowerItem>,
    /// When the Mac sleeps, restarts or shuts down.
    ///
    /// Key `RepeatingPowerOff`.
    #[serde(
        rename = "RepeatingPowerOff",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RepeatingPowerItem")]
    pub repeating_power_off: Option<RepeatingPowerItem>,
}

/// A value of `eventtype`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Eventtype {
    /// The value `wake`.
    #[default]
    #[serde(rename = "wake")]
    Wake,
    /// The value `poweron`.
    #[serde(rename = "poweron")]
    Poweron,
    /// The value `wakepoweron`.
    #[serde(rename = "wakepoweron")]
    Wakepoweron,
    /// The value `sleep`.
    #[serde(rename = "sleep")]
    Sleep,
    /// The value `shutdown`.
    #[serde(rename = "shutdown")]
    Shutdown,
    /// The value `restart`.
    #[serde(rename = "restart")]
    Restart,
}

/// The dictionary of `com.apple.EnergySaver.desktop.ACPower`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PowerSettings {
    /// Minutes without input until the display sleeps; 0 never.
    ///
    /// Key `Display Sleep Timer`; from 0 to 180.
    #[serde(
        rename = "Display Sleep Timer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 180), with = "i64")]
    pub display_sleep_timer: Option<i64>,
    /// Minutes without use until hard disks spin down; 0 never.
    ///
    /// Key `Disk Sleep Timer`; from 0 to 180.
    #[serde(
        rename = "Disk Sleep Timer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 180), with = "i64")]
    pub disk_sleep_timer: Option<i64>,
    /// Minutes without input until the Mac sleeps; 0 never.
    ///
    /// Key `System Sleep Timer`; from 0 to 180.
    #[serde(
        rename = "System Sleep Timer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 180), with = "i64")]
    pub system_sleep_timer: Option<i64>,
    /// 1 runs the processor slower to save power; only old Macs can.
    ///
    /// Key `Reduce Processor Speed`; one of `0`, `1`.
    #[serde(
        rename = "Reduce Processor Speed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub reduce_processor_speed: Option<i64>,
    /// 1 lets processor speed follow the load; only old Macs can.
    ///
    /// Key `Dynamic Power Step`; one of `0`, `1`.
    #[serde(
        rename = "Dynamic Power Step",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub dynamic_power_step: Option<i64>,
    /// 1 wakes the Mac for network access.
    ///
    /// Key `Wake on LAN`; one of `0`, `1`.
    #[serde(
        rename = "Wake on LAN",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub wake_on_lan: Option<i64>,
    /// 1 wakes the Mac when a modem rings.
    ///
    /// Key `Wake On Modem Ring`; one of `0`, `1`.
    #[serde(
        rename = "Wake On Modem Ring",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub wake_on_modem_ring: Option<i64>,
    /// 1 starts the Mac again once power returns after an outage.
    ///
    /// Key `Automatic Restart On Power Loss`; one of `0`, `1`.
    #[serde(
        rename = "Automatic Restart On Power Loss",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub automatic_restart_on_power_loss: Option<i64>,
}

/// The dictionary of `RepeatingPowerOn`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RepeatingPowerItem {
    /// What happens then; `wakepoweron` wakes a sleeping Mac and starts one that is off.
    ///
    /// Key `eventtype`.
    #[serde(rename = "eventtype")]
    pub eventtype: Eventtype,
    /// Days as a sum of 1 Monday, 2 Tuesday, 4 Wednesday, 8 Thursday, 16 Friday, 32 Saturday, 64 Sunday; 127 daily.
    ///
    /// Key `weekdays`.
    #[serde(rename = "weekdays", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub weekdays: Option<i64>,
    /// Minutes after midnight, local time: 480 is eight in the morning.
    ///
    /// Key `time`.
    #[serde(rename = "time", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub time: Option<i64>,
}

impl PayloadModel for EnergySaver {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("EnergySaver");
}
