//! Tones as sound files: sine waves with soft ends, and the RIFF header before them. Pure.

use std::f64::consts::{PI, TAU};

use super::Tone;

/// Samples in a second. The highest overtone lies far below half of it.
const RATE: u32 = 22_050;
/// The bytes of one sample: 16 bits of one channel.
const SAMPLE: u16 = 2;
/// The bytes of everything before the samples.
const HEADER: u32 = 44;
/// How long a note takes to swell. Shorter clicks, longer blurs a beat.
const SWELL_MS: f64 = 8.0;

/// One note. Frequencies in hertz; loudness is the part of the largest amplitude.
struct Note {
    hertz: f64,
    length_ms: u32,
    loudness: f64,
}

fn note(hertz: f64, length_ms: u32, loudness: f64) -> Note {
    Note { hertz, length_ms, loudness }
}

const C5: f64 = 523.25;
const E5: f64 = 659.26;
const G5: f64 = 783.99;

/// The notes of a tone, one after the other. A beat is short and high, what is to calm is soft.
fn notes(tone: Tone) -> Vec<Note> {
    match tone {
        Tone::Begin => vec![note(C5, 120, 0.28), note(G5, 180, 0.28)],
        Tone::Relax => vec![note(G5, 130, 0.22), note(C5, 220, 0.22)],
        Tone::Tick => vec![note(1046.5, 40, 0.2)],
        Tone::LastSeconds => vec![note(E5, 80, 0.14)],
        Tone::Finished => vec![note(C5, 110, 0.24), note(E5, 110, 0.24), note(G5, 180, 0.24)],
    }
}

/// The tone as a WAV file: 16 bits, one channel.
pub(super) fn file(tone: Tone) -> Vec<u8> {
    let mut samples = Vec::new();
    for note in notes(tone) {
        sound(&note, &mut samples);
    }
    // A place beyond the note's last sample, where it has died away.
    samples.push(0);
    with_header(&samples)
}

fn sound(note: &Note, samples: &mut Vec<i16>) {
    let count = RATE * note.length_ms / 1000;
    for place in 0..count {
        let seconds = f64::from(place) / f64::from(RATE);
        let turn = TAU * note.hertz * seconds;
        // A little of the octave makes it warmer than a test tone.
        let wave = 0.85 * turn.sin() + 0.15 * (2.0 * turn).sin();
        samples.push(sample(wave * note.loudness * envelope(seconds * 1000.0, f64::from(note.length_ms))));
    }
}

/// From silence to silence: a short swell, then a long fade, both without an edge.
fn envelope(at_ms: f64, length_ms: f64) -> f64 {
    let part = if at_ms < SWELL_MS { at_ms / SWELL_MS } else { (length_ms - at_ms) / (length_ms - SWELL_MS) };
    (1.0 - (PI * part).cos()) / 2.0
}

#[allow(clippy::cast_possible_truncation, reason = "what is cut off is less than a step; beyond the ends it saturates")]
fn sample(amplitude: f64) -> i16 {
    (amplitude * f64::from(i16::MAX)) as i16
}

fn with_header(samples: &[i16]) -> Vec<u8> {
    let bytes = u32::try_from(samples.len() * usize::from(SAMPLE)).unwrap_or(u32::MAX - HEADER);
    let mut file = Vec::with_capacity(samples.len() * usize::from(SAMPLE) + 44);
    file.extend(b"RIFF");
    // Everything that follows this number.
    file.extend((HEADER - 8 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    // Plain samples, one channel.
    file.extend(1_u16.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * u32::from(SAMPLE)).to_le_bytes());
    file.extend(SAMPLE.to_le_bytes());
    file.extend((SAMPLE * 8).to_le_bytes());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}

#[cfg(test)]
mod tests {
    use super::{RATE, Tone, file};

    fn samples(tone: Tone) -> Vec<i16> {
        file(tone)[44..].chunks_exact(2).map(|bytes| i16::from_le_bytes([bytes[0], bytes[1]])).collect()
    }

    /// How often the wave crosses zero upwards in a second of this part: its pitch.
    fn pitch(part: &[i16]) -> usize {
        let crossings = part.windows(2).filter(|pair| pair[0] <= 0 && pair[1] > 0).count();
        crossings * RATE as usize / part.len()
    }

    #[test]
    fn a_tone_lasts_between_a_beat_and_less_than_half_a_second() {
        for tone in Tone::ALL {
            let milliseconds = samples(tone).len() * 1000 / RATE as usize;
            assert!((40..=400).contains(&milliseconds), "{tone:?} lasts {milliseconds} ms");
        }
    }

    #[test]
    fn no_tone_is_louder_than_a_third_of_what_could_be_and_each_can_be_heard() {
        for tone in Tone::ALL {
            let peak = samples(tone).iter().map(|sample| sample.unsigned_abs()).max().unwrap();
            assert!((2_000..i16::MAX.unsigned_abs() / 3).contains(&peak), "{tone:?} peaks at {peak}");
        }
    }

    #[test]
    fn a_tone_begins_and_ends_in_silence_and_never_jumps() {
        for tone in Tone::ALL {
            let samples = samples(tone);
            assert_eq!((samples[0], samples[samples.len() - 1]), (0, 0), "{tone:?}");
            let edge = RATE as usize / 1000;
            let soft = |part: &[i16]| part.iter().all(|sample| sample.unsigned_abs() < 600);
            assert!(soft(&samples[..edge]) && soft(&samples[samples.len() - edge..]), "{tone:?} clicks at an end");
            let jump = samples.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max().unwrap();
            assert!(jump < 3_500, "{tone:?} jumps by {jump}");
        }
    }

    #[test]
    fn the_header_tells_what_follows_it() {
        for tone in Tone::ALL {
            let file = file(tone);
            let number = |place: usize| u32::from_le_bytes(file[place..place + 4].try_into().unwrap()) as usize;
            let short = |place: usize| u16::from_le_bytes(file[place..place + 2].try_into().unwrap());
            assert_eq!((&file[..4], number(4)), (b"RIFF".as_slice(), file.len() - 8));
            assert_eq!((&file[8..16], number(16)), (b"WAVEfmt ".as_slice(), 16));
            assert_eq!((short(20), short(22), number(24)), (1, 1, RATE as usize));
            assert_eq!((number(28), short(32), short(34)), (RATE as usize * 2, 2, 16));
            assert_eq!((&file[36..40], number(40)), (b"data".as_slice(), file.len() - 44));
        }
    }

    #[test]
    fn begin_rises_and_relax_falls() {
        let halves = |tone| {
            let samples = samples(tone);
            let (first, second) = samples.split_at(samples.len() / 3);
            (pitch(first), pitch(&second[second.len() / 3..]))
        };
        let (low, high) = halves(Tone::Begin);
        assert!(high > low + 150, "{low} then {high}");
        let (high, low) = halves(Tone::Relax);
        assert!(high > low + 150, "{high} then {low}");
    }

    #[test]
    fn no_two_tones_are_alike() {
        for (place, one) in Tone::ALL.into_iter().enumerate() {
            for other in &Tone::ALL[place + 1..] {
                assert_ne!(file(one), file(*other), "{one:?} and {other:?}");
            }
        }
    }
}
