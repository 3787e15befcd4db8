//! What the guides, Intune and Apple ask of software updates.

use super::rules;

rules! {
    R150 = Warning "a software update policy for Macs that do not take it"
        "Intune's software update policies are for supervised Macs with macOS 12 and later. From the end-to-end guide, phase 3: Software updates, and Intune's page on software update policies for macOS."
        Command {
            "russet check --supervised false   # update: Updates"
            => "russet check --supervised true   # update: Updates"
        }
    R151 = Warning "time windows that do not fit the schedule"
        "A schedule without time windows restricts nothing, time windows without a schedule are not looked at, and Intune ignores those that begin and end at midnight. Without an offset the times are in UTC. From the end-to-end guide, phase 3: Software updates, and Intune's page on software update policies for macOS."
        Policy {
            "update: Updates\ncriticalUpdateBehavior: installASAP\nupdateScheduleType: updateDuringTimeWindows\n"
            => "update: Updates\ncriticalUpdateBehavior: installASAP\nupdateScheduleType: updateDuringTimeWindows\nupdateTimeWindowUtcOffsetInMinutes: 60\ncustomUpdateTimeWindows: [{ startDay: saturday, startTime: \"20:00:00\", endDay: sunday, endTime: \"06:00:00\" }]\n"
        }
    R152 = Warning "a software update policy of which something has no effect"
        "How often a user may put an update off and with which priority it is prepared count only for updates of macOS that are installed later; and a policy in which every kind of update is not configured does nothing. From the end-to-end guide, phase 3: Software updates, and Intune's page on software update policies for macOS."
        Policy {
            "update: Updates\nallOtherUpdateBehavior: installASAP\nmaxUserDeferralsCount: 3\n"
            => "update: Updates\nallOtherUpdateBehavior: installLater\nmaxUserDeferralsCount: 3\n"
        }
    R153 = Warning "two ways of installing updates on the same Macs"
        "A version that is enforced by declaration takes precedence over Intune's software update policy, and that over the settings of the software update client: what comes later in this order may have no effect. From the end-to-end guide, phase 3: Software updates, and Intune's page on managed software updates."
        Policy {
            "update: Updates\nallOtherUpdateBehavior: installASAP\n---\nprofile: Enforced update\ndeliver: declaration\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.1\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
            => "filters: { macOS 14 and later: { exists: true } }\n---\nupdate: Updates\nassign: { all-devices: true, exclude-filter: macOS 14 and later }\nallOtherUpdateBehavior: installASAP\n---\nprofile: Enforced update\ndeliver: declaration\nassign: { all-devices: true, filter: macOS 14 and later }\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.1\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
        }
    R154 = Warning "a deadline that is over"
        "A Mac that is turned on after the deadline of an enforced update installs it and restarts after an hour, whatever its user is doing. From the end-to-end guide, phase 3: Software updates, and Intune's page on managed software updates."
        Command {
            "russet check   # TargetLocalDateTime: \"2024-03-31T18:00:00\""
            => "russet check   # TargetLocalDateTime: \"2030-03-31T18:00:00\""
        }
    R155 = Warning "an enforced version that is not the right one"
        "Updates never go back: a version older than what the Macs have is an error in Intune's report. And one that the compliance policy does not accept makes Macs noncompliant that do as they are told. From the end-to-end guide, phase 3: Software updates and compliance, and Intune's page on managed software updates."
        Policy {
            "compliance: Baseline\nosMinimumVersion: \"15.3\"\n---\nprofile: Enforced update\ndeliver: declaration\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.1\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
            => "compliance: Baseline\nosMinimumVersion: \"15.3\"\n---\nprofile: Enforced update\ndeliver: declaration\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.3\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
        }
    R156 = Note "an enforced version that users may not see"
        "A deferral hides an update for some days after its release. If the deadline is not later than that, the first that users see of the update is the restart. When Apple has released a version Russet does not know: the note gives the day to hold against it. From the end-to-end guide, phase 3: Software updates."
        Policy {
            "profile: Deferrals\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n---\nprofile: Enforced update\ndeliver: declaration\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.3\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
            => "profile: Enforced update\ndeliver: declaration\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: { TargetOSVersion: \"15.3\", TargetLocalDateTime: \"2027-03-31T18:00:00\" }\n"
        }
    R157 = Note "a demanded version that users may not see"
        "The compliance policy demands a version that a deferral hides for some days after its release. Until then users cannot install it, and their Macs do not comply. From the end-to-end guide, phase 3: Software updates and compliance."
        Policy {
            "compliance: Baseline\nosMinimumVersion: \"15.3\"\n---\nprofile: Deferrals\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n"
            => "compliance: Baseline\nosMinimumVersion: \"15.3\"\n"
        }
    R158 = Warning "updates that wait, or install themselves, in two ways"
        "The settings of the software update declaration and the payload and restrictions that it takes the place of say different things of the same updates, for the same Macs. Which one holds is not defined. From the end-to-end guide, phase 3: Software updates, and Apple's deprecations in macOS 26."
        Policy {
            "profile: Deferrals\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n---\nprofile: Updates\ndeliver: declaration\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.configuration.softwareupdate.settings: { Deferrals: { MinorPeriodInDays: 7 } }\n"
            => "profile: Updates\ndeliver: declaration\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.configuration.softwareupdate.settings: { Deferrals: { MinorPeriodInDays: 7 } }\n"
        }
    R159 = Note "a deferral that the update policy does not wait for"
        "A deferral hides updates from users. Intune's software update policy installs an update by its own schedule, whether users see it or not: days that are meant for testing pass unused. From the end-to-end guide, phase 3: Software updates, and Intune's page on software update policies for macOS."
        Policy {
            "update: Updates\nallOtherUpdateBehavior: installASAP\n---\nprofile: Deferrals\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n"
            => "update: Updates\nallOtherUpdateBehavior: notifyOnly\n---\nprofile: Deferrals\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n"
        }
}
