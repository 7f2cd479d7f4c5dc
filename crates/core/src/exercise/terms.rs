//! What the library says about an exercise with a word from a closed list: things needed, what it aims at, and the
//! conditions of a patient in which it needs care.

use crate::listed::listed;

listed! {
    /// A thing that is needed.
    #[expect(missing_docs, reason = "the names say it")]
    Equipment is a "equipment" {
        Chair = "chair",
        Mat = "mat",
        Towel = "towel",
        Pillow = "pillow",
        PressureCuff = "pressure-cuff",
        Wall = "wall",
        Doorway = "doorway",
        Desk = "desk",
        ElasticBand = "elastic-band",
        DoorAnchor = "door-anchor",
        Weights = "weights",
        Strap = "strap",
    }
}

listed! {
    /// A muscle, a movement or a sense that an exercise aims at.
    #[expect(missing_docs, reason = "the names say it")]
    Target is a "target" {
        LongusColli = "longus-colli",
        LongusCapitis = "longus-capitis",
        DeepNeckFlexors = "deep-neck-flexors",
        SurfaceNeckFlexors = "surface-neck-flexors",
        Sternocleidomastoid = "sternocleidomastoid",
        Scalenes = "scalenes",
        Suboccipitals = "suboccipitals",
        DeepNeckExtensors = "deep-neck-extensors",
        SurfaceNeckExtensors = "surface-neck-extensors",
        NeckRotators = "neck-rotators",
        UpperTrapezius = "upper-trapezius",
        MiddleTrapezius = "middle-trapezius",
        LowerTrapezius = "lower-trapezius",
        LevatorScapulae = "levator-scapulae",
        Rhomboids = "rhomboids",
        SerratusAnterior = "serratus-anterior",
        Latissimus = "latissimus",
        Deltoid = "deltoid",
        PosteriorDeltoid = "posterior-deltoid",
        Supraspinatus = "supraspinatus",
        ShoulderExternalRotators = "shoulder-external-rotators",
        Pectorals = "pectorals",
        ThoracicExtensors = "thoracic-extensors",
        LumbarPosturalMuscles = "lumbar-postural-muscles",
        Diaphragm = "diaphragm",
        JawMuscles = "jaw-muscles",
        WristAndFingerMuscles = "wrist-and-finger-muscles",
        EyeMuscles = "eye-muscles",
        WholeBody = "whole-body",
        NeckTurning = "neck-turning",
        NeckBending = "neck-bending",
        NeckSideBending = "neck-side-bending",
        UpperNeckTurning = "upper-neck-turning",
        ThoracicTurning = "thoracic-turning",
        ThoracicExtension = "thoracic-extension",
        SpineMovement = "spine-movement",
        PositionSense = "position-sense",
    }
}

listed! {
    /// A condition of a patient in which an exercise needs care or is left out.
    #[expect(missing_docs, reason = "the names say it")]
    Condition is a "condition" {
        ArmSymptoms = "arm-symptoms",
        Dizziness = "dizziness",
        PositionalVertigo = "positional-vertigo",
        LyingFlatDifficult = "lying-flat-difficult",
        LyingProneDifficult = "lying-prone-difficult",
        Pregnancy = "pregnancy",
        VascularRisk = "vascular-risk",
        UpperNeckInstability = "upper-neck-instability",
        Osteoporosis = "osteoporosis",
        InflammatoryArthritis = "inflammatory-arthritis",
        Hypermobility = "hypermobility",
        RecentTrauma = "recent-trauma",
        Concussion = "concussion",
        BleedingRisk = "bleeding-risk",
        IrritableNeck = "irritable-neck",
        SevereHeadache = "severe-headache",
        MigraineAttack = "migraine-attack",
        LookingUpProvokes = "looking-up-provokes",
        BendingForwardProvokes = "bending-forward-provokes",
        ShoulderPain = "shoulder-pain",
        ShoulderInstability = "shoulder-instability",
        WristPain = "wrist-pain",
        BackPain = "back-pain",
        HighBloodPressure = "high-blood-pressure",
        JawDisorder = "jaw-disorder",
        ThroatDiscomfort = "throat-discomfort",
        UpperBackCurve = "upper-back-curve",
        NerveEntrapment = "nerve-entrapment",
        FallRisk = "fall-risk",
        EyeSymptoms = "eye-symptoms",
    }
}

/// What a caution is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Care {
    /// A condition of the patient; one can filter by it.
    Condition(Condition),
    /// The doing itself, such as a look at the band before it is used; it holds for everybody.
    Practice,
    /// Something in a therapist's own words.
    Own(String),
}

/// The tag of [`Care::Practice`].
pub(crate) const PRACTICE: &str = "practice";
