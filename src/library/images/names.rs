//! Which picture names are let through: plain relative paths that mean the same on every system.

use crate::bank::ImageProblem;

/// The longest name, in bytes, and the longest part of one that file systems hold.
const MAX_NAME: usize = 1024;
const MAX_PART: usize = 255;

/// The parts of a picture's name, each an ordinary file name.
///
/// # Errors
/// When the name leads elsewhere, or stands for something other than a file on some system.
pub(super) fn parts_of(name: &str) -> Result<Vec<&str>, ImageProblem> {
    if name.len() > MAX_NAME {
        return Err(ImageProblem::ReservedName);
    }
    // Refused everywhere, though only Windows gives them a meaning: a bank travels.
    if name.contains(['\\', ':']) {
        return Err(ImageProblem::Outside);
    }
    let parts: Vec<&str> = name.split('/').collect();
    if parts.iter().any(|part| matches!(*part, "" | "." | "..")) {
        return Err(ImageProblem::Outside);
    }
    if parts.iter().any(|part| is_reserved(part)) {
        return Err(ImageProblem::ReservedName);
    }
    Ok(parts)
}

/// Whether some system cannot hold a file of this name, or takes it for a device.
fn is_reserved(part: &str) -> bool {
    part.len() > MAX_PART
        || part.ends_with(['.', ' '])
        || part.contains(['<', '>', '"', '|', '?', '*'])
        || part.chars().any(char::is_control)
        || is_device(part)
}

/// The names that Windows gives to devices, whatever their ending and case.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |rest: &str| {
        let mut chars = rest.chars();
        matches!((chars.next(), chars.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" | "clock$")
        || stem.strip_prefix("com").is_some_and(numbered)
        || stem.strip_prefix("lpt").is_some_and(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_relative_names_pass() {
        for name in ["map.svg", "images/map.svg", "a/b/c d.png", "..map.png", "common.png", "é.png"]
        {
            assert!(parts_of(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in [
            "",
            "/etc/passwd",
            "../../etc/passwd",
            "images/../../x.png",
            "./map.svg",
            "images//map.svg",
            "images/",
            r"..\x.png",
            r"\\server\share\x.png",
            "//server/share/x.png",
            "C:/x.png",
            "C:x.png",
            "map.svg:stream",
            "file:///etc/passwd",
        ] {
            assert_eq!(parts_of(name), Err(ImageProblem::Outside), "{name}");
        }
    }

    #[test]
    fn names_of_devices_are_refused() {
        for name in [
            "con",
            "CON.png",
            "images/nul",
            "Aux.svg",
            "com1.png",
            "lpt¹",
            "a\0.png",
            "x. ",
            "a?.png",
        ] {
            assert_eq!(parts_of(name), Err(ImageProblem::ReservedName), "{name}");
        }
    }
}
