//! The joints: their names in files and drawings, what each hangs on, and how far each may be moved.

use super::pose::Motion;

/// Every group of the drawing that can move by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Joint {
    Pelvis,
    Spine,
    Chest,
    NeckLower,
    NeckUpper,
    Head,
    ShoulderL,
    ElbowL,
    WristL,
    ShoulderR,
    ElbowR,
    WristR,
    HipL,
    KneeL,
    AnkleL,
    HipR,
    KneeR,
    AnkleR,
    Skull,
    Face,
    Jaw,
    Nose,
    EyeL,
    EyeR,
    EarL,
    EarR,
    BladeL,
    BladeR,
    BallL,
    BallR,
    PupilL,
    PupilR,
    StrapL,
    StrapR,
    ThumbL,
    ThumbR,
    Belly,
    Gaze,
    Tongue,
    PalmL,
    PalmR,
    /// The half of the ribs that comes into view when the chest opens.
    Ribs,
    /// On the dial in the right hand.
    Needle,
    /// The line of sight to what lies on the ground.
    Sight,
    /// The slope from neck to shoulder, which comes up with it.
    YokeL,
    YokeR,
    /// An elastic band or tubing, from where it is held to where it ends.
    BandL,
    BandR,
}

/// Number of joints.
pub(super) const COUNT: usize = 48;

struct Row(Joint, &'static str, Option<Joint>, Option<Motion>);

/// How far a joint may be moved from its place in the base position: degrees up to these limits, thousandths of stature
/// beyond them. Wider than health allows nowhere; a misread minus sign is what they are meant to catch.
const fn limits(flex: (f64, f64), tilt: f64, turn: f64, slide: f64) -> Motion {
    Motion { flex, tilt: (-tilt, tilt), turn: (-turn, turn), slide: (-slide, slide), away: (0.0, 0.0) }
}

/// The same for a part of a limb, which may also point out of the picture.
const fn limb(flex: (f64, f64), tilt: f64, slide: f64) -> Motion {
    Motion { away: (0.0, 180.0), ..limits(flex, tilt, 0.0, slide) }
}

/// The same for a hand, which is also turned: 0 with the palm to the body, 90 with the palm forward.
const fn palm(flex: (f64, f64), tilt: f64) -> Motion {
    Motion { turn: (-90.0, 180.0), ..limb(flex, tilt, 0.0) }
}

#[rustfmt::skip]
const TABLE: [Row; COUNT] = [
    Row(Joint::Pelvis, "pelvis", None, Some(limits((-35.0, 35.0), 15.0, 0.0, 160.0))),
    Row(Joint::Spine, "spine", Some(Joint::Pelvis), Some(limits((-25.0, 45.0), 30.0, 0.0, 0.0))),
    Row(Joint::Chest, "chest", Some(Joint::Spine), Some(limits((-25.0, 40.0), 25.0, 75.0, 0.0))),
    Row(Joint::NeckLower, "neck_lower", Some(Joint::Chest), Some(limits((-40.0, 45.0), 35.0, 0.0, 20.0))),
    Row(Joint::NeckUpper, "neck_upper", Some(Joint::NeckLower), Some(limits((-30.0, 25.0), 15.0, 0.0, 20.0))),
    Row(Joint::Head, "head", Some(Joint::NeckUpper), Some(limits((0.0, 0.0), 0.0, 80.0, 0.0))),
    Row(Joint::ShoulderL, "shoulder_l", Some(Joint::Chest), Some(limb((-60.0, 180.0), 170.0, 40.0))),
    Row(Joint::ElbowL, "elbow_l", Some(Joint::ShoulderL), Some(limb((-150.0, 150.0), 150.0, 0.0))),
    Row(Joint::WristL, "wrist_l", Some(Joint::ElbowL), Some(palm((-80.0, 80.0), 40.0))),
    Row(Joint::ShoulderR, "shoulder_r", Some(Joint::Chest), Some(limb((-60.0, 180.0), 170.0, 40.0))),
    Row(Joint::ElbowR, "elbow_r", Some(Joint::ShoulderR), Some(limb((-150.0, 150.0), 150.0, 0.0))),
    Row(Joint::WristR, "wrist_r", Some(Joint::ElbowR), Some(palm((-80.0, 80.0), 40.0))),
    Row(Joint::HipL, "hip_l", Some(Joint::Pelvis), Some(limb((-110.0, 125.0), 45.0, 0.0))),
    Row(Joint::KneeL, "knee_l", Some(Joint::HipL), Some(limb((-140.0, 140.0), 0.0, 0.0))),
    Row(Joint::AnkleL, "ankle_l", Some(Joint::KneeL), Some(limb((-60.0, 40.0), 0.0, 0.0))),
    Row(Joint::HipR, "hip_r", Some(Joint::Pelvis), Some(limb((-110.0, 125.0), 45.0, 0.0))),
    Row(Joint::KneeR, "knee_r", Some(Joint::HipR), Some(limb((-140.0, 140.0), 0.0, 0.0))),
    Row(Joint::AnkleR, "ankle_r", Some(Joint::KneeR), Some(limb((-60.0, 40.0), 0.0, 0.0))),
    Row(Joint::Skull, "skull", Some(Joint::Head), None),
    Row(Joint::Face, "face", Some(Joint::Head), None),
    Row(Joint::Jaw, "jaw", Some(Joint::Head), Some(limits((0.0, 12.0), 0.0, 0.0, 0.0))),
    Row(Joint::Nose, "nose", Some(Joint::Head), None),
    Row(Joint::EyeL, "eye_l", Some(Joint::Head), None),
    Row(Joint::EyeR, "eye_r", Some(Joint::Head), None),
    Row(Joint::EarL, "ear_l", Some(Joint::Head), None),
    Row(Joint::EarR, "ear_r", Some(Joint::Head), None),
    Row(Joint::BladeL, "blade_l", Some(Joint::Chest), None),
    Row(Joint::BladeR, "blade_r", Some(Joint::Chest), None),
    Row(Joint::BallL, "ball_l", Some(Joint::EyeL), None),
    Row(Joint::BallR, "ball_r", Some(Joint::EyeR), None),
    Row(Joint::PupilL, "pupil_l", Some(Joint::EyeL), None),
    Row(Joint::PupilR, "pupil_r", Some(Joint::EyeR), None),
    Row(Joint::StrapL, "strap_l", Some(Joint::NeckUpper), None),
    Row(Joint::StrapR, "strap_r", Some(Joint::NeckUpper), None),
    Row(Joint::ThumbL, "thumb_l", Some(Joint::WristL), None),
    Row(Joint::ThumbR, "thumb_r", Some(Joint::WristR), None),
    Row(Joint::Belly, "belly", Some(Joint::Spine), Some(limits((0.0, 0.0), 0.0, 0.0, 30.0))),
    Row(Joint::Gaze, "gaze", Some(Joint::Head), Some(limb((-30.0, 30.0), 0.0, 0.0))),
    Row(Joint::Tongue, "tongue", Some(Joint::Head), Some(limb((-12.0, 12.0), 0.0, 12.0))),
    Row(Joint::PalmL, "palm_l", Some(Joint::WristL), None),
    Row(Joint::PalmR, "palm_r", Some(Joint::WristR), None),
    Row(Joint::Ribs, "ribs", Some(Joint::Chest), None),
    Row(Joint::Needle, "needle", Some(Joint::WristR), Some(limits((-180.0, 180.0), 0.0, 0.0, 0.0))),
    Row(Joint::Sight, "sight", Some(Joint::Head), None),
    Row(Joint::YokeL, "yoke_l", Some(Joint::Chest), None),
    Row(Joint::YokeR, "yoke_r", Some(Joint::Chest), None),
    Row(Joint::BandL, "band_l", None, None),
    Row(Joint::BandR, "band_r", None, None),
];

impl Joint {
    /// All joints, each after the one it hangs on.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.0)
    }

    fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// Its name in files and drawings.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    pub(super) fn parent(self) -> Option<Self> {
        self.row().2
    }

    /// How far it may be moved; nothing for what only follows another joint.
    pub(super) fn limits(self) -> Option<&'static Motion> {
        self.row().3.as_ref()
    }

    /// Whether it is a feature of the face or a thing, which vanishes where it is seen end on; a limb becomes a disc.
    pub(super) fn is_feature(self) -> bool {
        self.limits().is_none()
    }

    /// The joints from the root to this one.
    pub(super) fn chain(self) -> Vec<Self> {
        let mut chain = vec![self];
        let mut joint = self;
        while let Some(parent) = joint.parent() {
            chain.push(parent);
            joint = parent;
        }
        chain.reverse();
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_type_and_parents_come_first() {
        for (i, joint) in Joint::all().enumerate() {
            assert_eq!(joint as usize, i);
            assert!(joint.parent().is_none_or(|parent| parent < joint), "{}", joint.name());
        }
    }
}
