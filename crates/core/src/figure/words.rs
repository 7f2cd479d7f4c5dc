//! What a figure can name: views, things, muscles, points that move, and what a close-up shows.

/// Where it is seen from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// From its right side, facing right.
    Side,
    /// From the front.
    Front,
    /// From behind.
    Back,
    /// Along the body from beyond the crown of the head: where a turn of the head is a turn in the picture.
    Crown,
}

/// A thing in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Prop {
    Mat,
    Towel,
    Pillow,
    /// Two pillows, one on the other.
    Pillows,
    /// The folded cuff under the neck, with its dial in the right hand.
    Cuff,
    /// A spot on the ground between the hands, and the line of sight to it.
    Spot,
    /// Marks for how far the gaze goes in the five stages of the lying nod, those that are reached in the accent.
    Stages,
    Chair,
    Stool,
    Desk,
    Wall,
    /// A chair whose firm back ends at the shoulder blades.
    LowChair,
    /// A towel or strap round the neck, its ends in the hands.
    Strap,
    /// A mark on the wall ahead, at the height of the eyes.
    Target,
    /// A window in a wall beyond the desk, and a tree far behind it.
    Window,
    /// A wall that one faces.
    WallAhead,
    /// The frame of a door, the right forearm on it.
    Doorway,
    /// An elastic band held in both hands.
    Band,
    /// The same, its middle held by a door ahead.
    BandDoor,
    /// Elastic tubing from hand to hand, stood upon.
    Tubing,
    /// A weight in each hand.
    Dumbbells,
}

/// A group of working muscles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// In front of the spine of the neck.
    DeepNeckFlexors,
    /// Behind it.
    NeckExtensors,
    /// What turns the head.
    Rotators,
    /// What settles the shoulder blades.
    LowerTrapezius,
    /// From skull and neck to the point of the right shoulder.
    UpperTrapeziusR,
    /// From the upper neck to the corner of the right shoulder blade.
    LevatorR,
    /// From the right side of the neck to the first ribs.
    ScalenesR,
    /// From behind the right ear to the breastbone.
    ScmR,
    /// Between the skull and the top of the neck.
    Suboccipitals,
    /// What draws the shoulder blades to the spine and up.
    Rhomboids,
    /// What bends the neck to the side.
    LateralFlexors,
    /// What holds the chest upright.
    ThoracicExtensors,
    /// Of the wrist, along the forearm.
    Forearm,
    /// Below the lungs.
    Diaphragm,
    /// The eyes, and where they look.
    Eyes,
    /// From behind both ears to the breastbone.
    Sternocleidomastoid,
    /// What draws the shoulder blades together.
    MiddleTrapezius,
    /// What lifts the shoulders.
    UpperTrapezius,
    /// What holds the shoulder blades to the ribs.
    Serratus,
    /// Over the shoulder.
    Deltoid,
    /// Behind the shoulder.
    RearDeltoid,
    /// What turns the upper arm outward.
    RotatorCuff,
    /// The chest.
    Pectorals,
}

/// A point whose movement an arrow can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Landmark {
    Crown,
    Brow,
    Nose,
    Chin,
    Occiput,
    Breastbone,
    Shoulder,
    BladeL,
    BladeR,
    Turn,
    Waist,
    /// Where the eyes look; a line of sight.
    Look,
    /// Forehead and hand pressing against each other; likewise the ones that follow.
    PressBrow,
    PressOcciput,
    PressSide,
    PressTurn,
    /// Where the face turns, shown under the chin.
    Face,
    /// A nod of a turned head, shown in front of the face.
    Nod,
    /// The pull on the upper end of the strap.
    Strap,
    /// The ear that a side bend lowers.
    Ear,
    Belly,
    /// Round the shoulder: up, back and down.
    Roll,
    /// From where the eyes looked to where they look.
    Gaze,
    /// The chin in the close-up of the mouth.
    JawTip,
    /// Round the right forearm, as its palm turns over.
    Palm,
    /// The tip of the tongue.
    Tongue,
    /// The fingertips of the right hand.
    FingersR,
    /// Where the eyes look: its arrow is as long as the movement, so that a larger nod shows a longer one.
    Sight,
    HandR,
    HandL,
    ElbowR,
    ElbowL,
    ShoulderL,
    UpperBack,
    /// Walking on: an arrow ahead, whatever else moves.
    Onward,
}

/// What the close-up shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// Head and neck.
    Head,
    /// The upper trunk.
    Shoulders,
    /// Head, neck and the hands on them, down to the collarbones.
    Neck,
    /// The head and the room around it that hands and what they do need.
    Hands,
    /// Head, chest and shoulders.
    Upper,
    /// Chest and belly.
    Trunk,
    /// The mouth, cut open.
    Mouth,
    /// The right hand.
    Hand,
    /// Both arms from hand to hand.
    Arms,
    /// Head, neck and shoulders.
    Girdle,
    /// From the thighs upward, once more from another side.
    Half,
    /// All of it, once more from another side.
    Body,
}
