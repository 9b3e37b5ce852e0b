//! The colours as they are seen by eyes that lack the pigment for long or for middle waves: one man
//! in fifty. Tests only; the window has no part in it.

use egui::Color32;

use super::colour::tests::palettes;
use super::colour::{brightness, linear};

/// How a colour is seen without the pigment for long or for middle waves (protanopia,
/// deuteranopia; Machado, Oliveira and Fernandes 2009), as linear light.
fn seen_without(pigment: &[[f32; 3]; 3], colour: Color32) -> [f32; 3] {
    let light = linear(colour);
    pigment.map(|row| {
        let sum: f32 = row.iter().zip(light).map(|(part, light)| part * light).sum();
        sum.clamp(0.0, 1.0)
    })
}

const PIGMENTS: [(&str, [[f32; 3]; 3]); 2] = [
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
];

fn ratio(one: [f32; 3], other: [f32; 3]) -> f32 {
    let (one, other) = (brightness(one), brightness(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// CIE L*a*b* of linear light under D65.
fn lab([red, green, blue]: [f32; 3]) -> [f32; 3] {
    let x = (0.412_456 * red + 0.357_576 * green + 0.180_438 * blue) / 0.950_47;
    let y = 0.212_673 * red + 0.715_152 * green + 0.072_175 * blue;
    let z = (0.019_334 * red + 0.119_192 * green + 0.950_304 * blue) / 1.088_83;
    let [x, y, z] = [x, y, z].map(|part: f32| {
        if part > 216.0 / 24_389.0 { part.cbrt() } else { (24_389.0 / 27.0 * part + 16.0) / 116.0 }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// How far two colours are apart; 2 is just seen by who looks for it.
fn apart(one: [f32; 3], other: [f32; 3]) -> f32 {
    let squares = lab(one).into_iter().zip(lab(other)).map(|(one, other)| (one - other).powi(2));
    squares.sum::<f32>().sqrt()
}

#[test]
fn who_does_not_see_red_or_green_reads_every_state_all_the_same() {
    for (name, palette) in palettes() {
        for state in [palette.accent, palette.right, palette.wrong, palette.partly] {
            for (eye, pigment) in PIGMENTS {
                let strong = seen_without(&pigment, state.strong);
                let plain = [palette.background, palette.surface, palette.hover, state.soft];
                for ground in plain {
                    let found = ratio(strong, seen_without(&pigment, ground));
                    let strong = state.strong;
                    assert!(found >= 6.5, "{name}, {eye}: {strong:?} on {ground:?} {found:.2}");
                }
                let on = ratio(strong, seen_without(&pigment, state.on_strong));
                assert!(on >= 6.5, "{name}, {eye}: on {:?} {on:.2}", state.strong);
            }
        }
    }
}

/// Their icons and words differ in any case; whoever goes by colour first shall not be misled.
#[test]
fn who_does_not_see_red_or_green_tells_right_from_wrong_by_colour_too() {
    for (name, palette) in palettes() {
        for (eye, pigment) in PIGMENTS {
            let [right, wrong] =
                [palette.right, palette.wrong].map(|state| seen_without(&pigment, state.strong));
            let found = apart(right, wrong);
            assert!(found >= 10.0, "{name}, {eye}: right and wrong are {found:.1} apart");
        }
    }
}
