//! What is impossible in a figure although each number in it is within its limits.

use super::geometry::at;
use super::hand::{Hand, Hands};
use super::joint::Joint;
use super::pose::{Bend, Eyes, Pose};
use super::stance::Stance;
use super::{Figure, View};
use crate::exercise::Position;

/// How near a hand has to be to what it touches: one per cent of stature.
const NEAR: f64 = 10.0;
/// How far knees and elbows fold, degrees as drawn from the side.
const HINGES: [(Joint, f64, f64); 4] = [
    (Joint::KneeR, -10.0, 160.0),
    (Joint::KneeL, -10.0, 160.0),
    (Joint::ElbowR, -160.0, 10.0),
    (Joint::ElbowL, -160.0, 10.0),
];

impl Figure {
    /// Everything impossible, with the pose it is in.
    pub fn faults(&self, position: Position) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        let start = &self.poses[self.start()];
        for (i, pose) in self.poses.iter().enumerate() {
            let mut add = |message: String| faults.push((pose.name.clone(), message));
            let same = pose.bends == start.bends && pose.hands == start.hands && pose.eyes == start.eyes;
            if i != self.start() && same && pose.close == start.close {
                add("is the start pose again: nothing moves".to_owned());
            }
            let stance = Stance::of(position, self.view, pose);
            for (wrist, hand) in [(Joint::WristR, pose.hands.right), (Joint::WristL, pose.hands.left)] {
                if let Some(gap) = gap(&stance, wrist, hand).filter(|gap| *gap > NEAR) {
                    add(format!(
                        "has a hand that cannot come to where it should be: {gap:.0} thousandths of stature away"
                    ));
                }
            }
            if self.view == View::Side && in_plane(pose) {
                for (joint, low, high) in HINGES {
                    let angle = stance.local(joint).angle;
                    if !(low..=high).contains(&angle) {
                        add(format!("folds {} by {angle:.0} degrees, which no body can", joint.name()));
                    }
                }
            }
        }
        faults
    }

    /// Whether head or trunk turn or bend to one side in some pose: then a dose without sides is a mistake.
    pub fn to_one_side(&self) -> bool {
        let axis = [Joint::Spine, Joint::Chest, Joint::NeckLower, Joint::NeckUpper, Joint::Head];
        let aside = |bend: Bend| bend.tilt.abs() > 1.0 || bend.turn.abs() > 1.0;
        self.poses.iter().any(|pose| axis.into_iter().any(|joint| aside(pose.bend(joint))))
    }

    /// Whether its mirror image is another picture.
    pub fn differs_by_side(&self) -> bool {
        let other = |joint: Joint| {
            let name = format!("{}_l", joint.name().strip_suffix("_r")?);
            Joint::all().find(|other| other.name() == name)
        };
        let pairs: Vec<(Joint, Joint)> = Joint::all().filter_map(|joint| Some((joint, other(joint)?))).collect();
        let uneven = |pose: &Pose| {
            let Hands { right, left } = pose.hands;
            let looks = matches!(pose.eyes, Eyes::Right | Eyes::Left);
            looks || right != left || pairs.iter().any(|(right, left)| pose.bend(*right) != pose.bend(*left))
        };
        self.to_one_side() || self.poses.iter().any(uneven)
    }
}

/// How far a led palm is from what it touches.
fn gap(stance: &Stance, wrist: Joint, hand: Hand) -> Option<f64> {
    let Hand::At(touch) = hand else { return None };
    Some((stance.world(wrist).of(at(0.0, super::stance::PALM)) - stance.space_of(touch).of(touch.at)).length())
}

/// Whether the arms lie in the plane of the picture, so that the drawn angle is the true one.
fn in_plane(pose: &Pose) -> bool {
    let arms = [Joint::ShoulderR, Joint::ElbowR, Joint::ShoulderL, Joint::ElbowL];
    let led = |hand: Hand| match hand {
        Hand::Neck | Hand::Belly | Hand::Chest => true,
        Hand::At(touch) => touch.away.iter().any(|away| *away > 0.0),
        Hand::Side | Hand::Open | Hand::Fist | Hand::Forearms | Hand::Thighs | Hand::Keyboard => false,
    };
    !led(pose.hands.right) && !led(pose.hands.left) && arms.into_iter().all(|joint| pose.bend(joint).away == 0.0)
}
