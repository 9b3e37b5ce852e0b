//! Pictures named and found as a stranger's bank would have them.

use super::*;

/// A PNG's first bytes, announcing this size.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x06\0\0\0");
    bytes
}

fn folder_with(file: &str, bytes: &[u8]) -> (tempfile::TempDir, DiskImages) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("images")).unwrap();
    fs::write(folder.path().join(file), bytes).unwrap();
    let images = DiskImages::beside(&folder.path().join("bank.ron"));
    (folder, images)
}

#[test]
fn picture_beneath_the_folder_is_found_with_its_size() {
    let (folder, images) = folder_with("images/map.png", &png_of(640, 480));
    assert_eq!(images.look("images/map.png"), Ok(ImageFacts { width_px: 640, height_px: 480 }));
    assert_eq!(images.look("images/none.png"), Err(ImageProblem::Missing));
    assert_eq!(images.look("images/map.png/x.png"), Err(ImageProblem::Missing));
    assert_eq!(images.look("images"), Err(ImageProblem::NotAFile));
    let origin = Origin::File(folder.path().join("bank.ron"));
    assert_eq!(image_bytes(&origin, "images/map.png").unwrap(), png_of(640, 480));
}

#[test]
fn huge_picture_is_refused_from_its_header() {
    let (_folder, images) = folder_with("huge.png", &png_of(50_000, 50_000));
    assert_eq!(
        images.look("huge.png"),
        Err(ImageProblem::TooManyPixels { width_px: 50_000, height_px: 50_000, limit: 4096 })
    );
}

#[test]
fn large_file_is_refused_unread() {
    let (folder, images) = folder_with("large.png", &png_of(10, 10));
    let file = File::options().write(true).open(folder.path().join("large.png")).unwrap();
    file.set_len(MAX_IMAGE_BYTES + 1).unwrap();
    assert!(matches!(images.look("large.png"), Err(ImageProblem::TooManyBytes { .. })));
}

#[test]
fn what_is_no_picture_is_told() {
    for bytes in [&b"GIF89a"[..], b"", b"\x89PNG\r\n\x1a\n", &png_of(0, 5)] {
        let (_folder, images) = folder_with("odd.png", bytes);
        assert_eq!(images.look("odd.png"), Err(ImageProblem::NotAnImage));
    }
}

#[test]
fn names_that_lead_out_are_refused() {
    let (_folder, images) = folder_with("map.png", &png_of(1, 1));
    for name in ["../../etc/passwd", "/etc/passwd", r"..\map.png", "C:/map.png"] {
        assert_eq!(images.look(name), Err(ImageProblem::Outside), "{name}");
    }
    assert_eq!(images.look("con.png"), Err(ImageProblem::ReservedName));
}

#[cfg(unix)]
#[test]
fn links_and_pipes_do_not_lead_out() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("secret.png"), png_of(1, 1)).unwrap();
    let (folder, images) = folder_with("map.png", &png_of(7, 7));
    let at = |name: &str| folder.path().join(name);
    symlink(elsewhere.path().join("secret.png"), at("link.png")).unwrap();
    symlink(elsewhere.path(), at("away")).unwrap();
    symlink("map.png", at("within.png")).unwrap();
    symlink("/dev/zero", at("zero.png")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(at("pipe.png")).status().unwrap().success());

    assert_eq!(images.look("link.png"), Err(ImageProblem::Outside));
    assert_eq!(images.look("away/secret.png"), Err(ImageProblem::Outside));
    assert_eq!(images.look("zero.png"), Err(ImageProblem::Outside));
    assert_eq!(images.look("pipe.png"), Err(ImageProblem::NotAFile));
    assert_eq!(images.look("within.png"), Ok(ImageFacts { width_px: 7, height_px: 7 }));
}

#[test]
fn bank_given_without_a_folder_looks_beside_itself() {
    let images = DiskImages::beside(Path::new("bank.ron"));
    // Tests run in the package's own folder.
    assert_eq!(images.look("Cargo.toml"), Err(ImageProblem::NotAnImage));
}
