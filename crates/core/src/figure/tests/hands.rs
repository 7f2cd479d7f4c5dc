//! Hands stay where they are led to, in every pose and on the way between poses.

use super::{Joint, Scene, Stance, at, exercises};
use crate::figure::geometry::Place;
use crate::figure::hand::{Hand, Touch};

/// How far the middle of a palm is from where it should be.
pub(super) fn gap(stance: &Stance, wrist: Joint, touch: Touch) -> f64 {
    let on = touch.on.map_or_else(Place::default, |joint| Place { stretch: 1.0, ..stance.world(joint) });
    (stance.world(wrist).of(at(0.0, 46.0)) - on.of(touch.at)).length()
}

#[test]
fn led_hands_touch_what_they_should_also_on_the_way() {
    for exercise in exercises() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let (poses, stances) = (exercise.figure.poses(), &scene.whole.stances);
        for (i, pose) in poses.iter().enumerate() {
            let next = (i + 1) % poses.len();
            let hands = [
                (Joint::WristR, pose.hands.right, poses[next].hands.right),
                (Joint::WristL, pose.hands.left, poses[next].hands.left),
            ];
            for (wrist, hand, then) in hands {
                let Hand::At(touch) = hand else { continue };
                let off = gap(&stances[i], wrist, touch);
                assert!(off < 2.0, "{}: {}: {} is {off:.1} away", exercise.id, pose.name, wrist.name());
                if then != hand {
                    continue;
                }
                for share in [0.25, 0.5, 0.75] {
                    let off = gap(&stances[i].toward(&stances[next], share), wrist, touch);
                    assert!(off < 10.0, "{}: after {}: {} slips by {off:.1}", exercise.id, pose.name, wrist.name());
                }
            }
        }
    }
}
