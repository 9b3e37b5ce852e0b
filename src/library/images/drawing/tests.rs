//! Drawings as a stranger might make them.

use super::*;
use crate::library::bundled::PICTURES;
use crate::library::images::facts::is_drawing;

fn drawn(inside: &str) -> Result<(), ImageProblem> {
    inspect(
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \
             width='200' height='60'>{inside}</svg>"
        )
        .as_bytes(),
    )
}

fn shows(reference: &str) -> Result<(), ImageProblem> {
    Err(ImageProblem::ShowsOther { reference: reference.to_owned() })
}

fn too_heavy(why: Heaviness) -> Result<(), ImageProblem> {
    Err(ImageProblem::TooHeavy(why))
}

#[test]
fn the_bundled_drawings_are_fine() {
    let drawings: Vec<_> = PICTURES.iter().filter(|(_, bytes)| is_drawing(bytes)).collect();
    assert!(!drawings.is_empty());
    for (name, bytes) in drawings {
        assert_eq!(inspect(bytes), Ok(()), "{name}");
    }
}

#[test]
fn a_drawing_that_shows_another_file_is_refused() {
    for file in ["/tmp/secret.svg", "/dev/zero", "map.png", "https://example.org/x.svg"] {
        assert_eq!(drawn(&format!("<image href='{file}'/>")), shows(file));
        assert_eq!(drawn(&format!("<image xlink:href=' {file} '/>")), shows(file));
        assert_eq!(drawn(&format!("<use href='{file}#a'/>")), shows(&format!("{file}#a")));
    }
    assert_eq!(
        drawn("<image href='data:image/png;base64,AAAA'/>"),
        shows("data:image/png;base64,AAAA")
    );
    assert_eq!(drawn("<rect id='a'/><use href='#a'/><a href='https://example.org'/>"), Ok(()));
}

#[test]
fn filters_are_refused_however_they_are_asked_for() {
    for inside in [
        "<filter id='f'><feGaussianBlur stdDeviation='1000'/></filter>",
        "<rect filter='url(#f)'/>",
        "<rect style='fill:red; filter : blur(5px)'/>",
        "<style>rect { filter:blur(5px) }</style>",
    ] {
        assert_eq!(drawn(inside), too_heavy(Heaviness::Filter), "{inside}");
    }
    assert_eq!(drawn("<rect filter='none' style='filter:none'/>"), Ok(()));
}

#[test]
fn what_is_drawn_again_is_counted_again() {
    let many = Heaviness::Elements { limit: MAX_ELEMENTS };
    let floor = |n: usize| {
        let uses = format!("<use href='#a{}'/>", n - 1).repeat(10);
        format!("<g id='a{n}'>{uses}</g>")
    };
    let tower = "<g id='a0'><rect/></g>".to_owned() + &(1..=8).map(floor).collect::<String>();
    assert_eq!(drawn(&tower), too_heavy(many));
    assert_eq!(drawn(&"<rect/>".repeat(60_000)), too_heavy(many));
    assert_eq!(drawn(&"<rect/>".repeat(40_000)), Ok(()));

    let marker = format!("<marker id='m'>{}</marker>", "<rect/>".repeat(100));
    let path = format!("<path marker-mid='url(#m)' d='{}'/>", "M1 1".repeat(1_000));
    assert_eq!(drawn(&(marker.clone() + &path)), too_heavy(many));
    let path = format!("<path d='{}'/>", "M1 1".repeat(1_000));
    let sheet = "<style>path{marker:url(\"#m\")}</style>";
    assert_eq!(drawn(&(marker + &path + sheet)), too_heavy(many));
}

#[test]
fn what_stands_too_deep_is_refused_and_what_stands_in_itself_is_let_be() {
    let deep = |n: usize| drawn(&("<g opacity='0.5'>".repeat(n) + &"</g>".repeat(n)));
    assert_eq!(deep(30), Ok(()));
    for depth in [40, 20_000] {
        assert_eq!(deep(depth), too_heavy(Heaviness::Depth { limit: MAX_DEPTH }));
    }
    assert_eq!(drawn("<g id='a'><use href='#a'/></g>"), Ok(()));
    let link = |n: usize| format!("<g id='a{n}'><use href='#a{}'/></g>", n + 1);
    let chain: String = (0..1_000).map(link).collect();
    assert_eq!(drawn(&chain), too_heavy(Heaviness::Depth { limit: MAX_DEPTH }));
}

#[test]
fn an_element_with_very_many_attributes_is_refused_at_once() {
    let attributes: Vec<String> = (0..200_000).map(|n| format!(" a{n}='x'")).collect();
    let attributes = attributes.concat();
    let many = Heaviness::Elements { limit: MAX_ELEMENTS };
    assert_eq!(drawn(&format!("<rect{attributes}/>")), too_heavy(many));
    assert_eq!(drawn(&format!("<!-- {} -->", "=".repeat(1_000))), Ok(()));
}

#[test]
fn what_is_no_drawing_is_refused() {
    assert_eq!(inspect(b"<svg"), Err(ImageProblem::NotAnImage));
    assert_eq!(inspect(b"<svg>\xff</svg>"), Err(ImageProblem::NotAnImage));
    let limit = MAX_DRAWING_BYTES;
    let bytes = limit + 1;
    let long = vec![b' '; usize::try_from(bytes).unwrap()];
    assert_eq!(inspect(&long), Err(ImageProblem::TooManyBytes { bytes, limit }));
}
