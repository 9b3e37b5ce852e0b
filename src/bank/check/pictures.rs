//! Pictures: a path that stays in the folder, and what is wrong with one.

use crate::bank::diagnostic::Problem;
use crate::bank::{Heaviness, ImageProblem};

/// Whether a path is relative, has `/` between its parts, and leads nowhere but down.
pub(crate) fn is_inside(file: &str) -> bool {
    !file.is_empty()
        && file.len() <= 1024
        && !file.contains(['\\', ':'])
        && !file.chars().any(char::is_control)
        && file.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// What is wrong with a picture, as a problem of the bank.
pub(crate) fn image_problem(file: &str, problem: ImageProblem) -> Problem {
    let file = file.to_owned();
    let mib = |bytes: u64| format!("{} MiB", bytes.div_ceil(1024 * 1024));
    match problem {
        ImageProblem::Missing => Problem::ImageMissing { file },
        ImageProblem::Outside | ImageProblem::ReservedName => Problem::ImageOutside { file },
        ImageProblem::NotAFile | ImageProblem::NotAnImage => Problem::ImageWrongKind { file },
        ImageProblem::Unreadable { reason } => Problem::ImageUnreadable { file, reason },
        ImageProblem::ShowsOther { reference } => Problem::ImageShowsOther { file, reference },
        ImageProblem::TooHeavy(heaviness) => {
            let (part, limit) = match heaviness {
                Heaviness::Filter => ("filter", 0),
                Heaviness::Elements { limit } => ("elements", limit),
                Heaviness::Depth { limit } => ("depth", limit),
            };
            let limit = usize::try_from(limit).unwrap_or(usize::MAX);
            Problem::ImageTooHeavy { file, part, limit }
        }
        ImageProblem::TooManyBytes { bytes, limit } => {
            Problem::ImageTooLarge { file, size: mib(bytes), limit: mib(limit) }
        }
        ImageProblem::TooManyPixels { width_px, height_px, limit } => Problem::ImageTooLarge {
            file,
            size: format!("{width_px} × {height_px} px"),
            limit: format!("{limit} × {limit} px"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::is_inside;

    #[test]
    fn only_paths_that_lead_down_are_inside() {
        assert!(["map.svg", "images/map.svg", "Карта 1.png"].into_iter().all(is_inside));
        for outside in [
            "",
            "/etc/passwd",
            "../../etc/passwd",
            "images/../../x.png",
            "./map.svg",
            "images//map.svg",
            "C:/map.png",
            "C:map.png",
            "images\\map.png",
            "\\\\server\\share\\x.png",
            "https://example.org/map.png",
        ] {
            assert!(!is_inside(outside), "{outside}");
        }
    }
}
