//! Reading a text file from a disk that may hold anything under its name.
//!
//! What is no plain file is refused unopened (a pipe would block, `/dev/zero` would never end),
//! what is too large is refused unread, and what is not text is refused at the first byte that
//! shows it, so that a gigabyte of zeros costs one small read.

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::Path;

use super::error::LibraryError;
use crate::bank::diagnostic::Position;
use crate::bank::text::MAX_TEXT_BYTES;
use crate::disk::FileKind;

/// The largest bank that is read, in bytes: some 150,000 questions.
pub const MAX_BANK_BYTES: u64 = MAX_TEXT_BYTES as u64;

/// How much is read and checked at a time.
const PIECE: usize = 64 * 1024;

/// The text of a file of at most `limit` bytes.
///
/// # Errors
/// When it is no plain file, too large, not UTF-8, or has a NUL character.
pub fn read_text(file: &Path, limit: u64) -> Result<String, LibraryError> {
    let found = fs::metadata(file).map_err(|e| LibraryError::system("open", file, &e))?;
    refuse_unless_plain(file, found.file_type())?;
    refuse_if_large(file, found.len(), limit)?;
    let opened = File::open(file).map_err(|e| LibraryError::system("open", file, &e))?;
    // The name may stand for something else by now; what was opened is what counts.
    let found = opened.metadata().map_err(|e| LibraryError::system("open", file, &e))?;
    refuse_unless_plain(file, found.file_type())?;
    refuse_if_large(file, found.len(), limit)?;
    read_pieces(opened, file, found.len(), limit)
}

/// Refuses everything but a plain file.
fn refuse_unless_plain(file: &Path, found: FileType) -> Result<(), LibraryError> {
    match FileKind::instead_of_file(found) {
        Some(kind) => Err(LibraryError::NotAFile { file: file.to_path_buf(), kind }),
        None => Ok(()),
    }
}

fn refuse_if_large(file: &Path, bytes: u64, limit: u64) -> Result<(), LibraryError> {
    if bytes > limit {
        return Err(LibraryError::TooManyBytes { file: file.to_path_buf(), bytes, limit });
    }
    Ok(())
}

/// Reads to the end, piece by piece, checking each before the next is read.
fn read_pieces(
    mut source: impl Read,
    file: &Path,
    expected: u64,
    limit: u64,
) -> Result<String, LibraryError> {
    let mut text = String::new();
    // Reserved, not touched: what is refused early never becomes resident.
    let expected = usize::try_from(expected.min(limit)).unwrap_or(usize::MAX);
    text.try_reserve(expected).map_err(|e| LibraryError::System {
        file: file.to_path_buf(),
        operation: "read",
        reason: e.to_string(),
    })?;
    let mut piece = vec![0_u8; PIECE];
    let mut pending: Vec<u8> = Vec::with_capacity(PIECE + 4);
    let mut total: u64 = 0;
    loop {
        let read = match source.read(&mut piece) {
            Ok(read) => read,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(LibraryError::system("read", file, &e)),
        };
        // A file that grows while it is read does not get past the limit either.
        total = total.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        refuse_if_large(file, total, limit)?;
        let is_first = text.is_empty() && pending.is_empty();
        pending.extend(piece.iter().take(read));
        if is_first && (pending.starts_with(&[0xFF, 0xFE]) || pending.starts_with(&[0xFE, 0xFF])) {
            return Err(LibraryError::Utf16 { file: file.to_path_buf() });
        }
        take_checked(&mut text, &mut pending, read == 0).map_err(|fault| match fault {
            Fault::Nul => LibraryError::Nul { file: file.to_path_buf(), at: end_of(&text) },
            Fault::NotUtf8 => LibraryError::NotUtf8 { file: file.to_path_buf(), at: end_of(&text) },
        })?;
        if read == 0 {
            return Ok(text);
        }
    }
}

/// What shows that bytes are not text.
enum Fault {
    Nul,
    NotUtf8,
}

/// Moves what is good of `pending` to `text`; up to three bytes of a character that is cut off
/// stay pending, unless the file ends here. With a fault, `text` ends where the fault stands.
fn take_checked(text: &mut String, pending: &mut Vec<u8>, ends_here: bool) -> Result<(), Fault> {
    let (good, fault) = match std::str::from_utf8(pending) {
        Ok(good) => (good, None),
        Err(e) => {
            let (good, _) = pending.split_at(e.valid_up_to());
            let is_cut_off = e.error_len().is_none() && !ends_here;
            (std::str::from_utf8(good).unwrap_or_default(), (!is_cut_off).then_some(Fault::NotUtf8))
        }
    };
    if let Some((before, _)) = good.split_once('\0') {
        text.push_str(before);
        return Err(Fault::Nul);
    }
    let taken = good.len();
    text.push_str(good);
    if let Some(fault) = fault {
        return Err(fault);
    }
    pending.drain(..taken);
    Ok(())
}

/// The place after the last character.
fn end_of(text: &str) -> Position {
    let lines = text.bytes().filter(|&b| b == b'\n').count();
    let last = text.rsplit('\n').next().unwrap_or_default();
    let columns = last.trim_start_matches('\u{feff}').chars().count();
    Position {
        line: u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1),
        column: u32::try_from(columns).unwrap_or(u32::MAX).saturating_add(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn file_of(bytes: &[u8]) -> tempfile::NamedTempFile {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    fn read(bytes: &[u8]) -> Result<String, LibraryError> {
        read_text(file_of(bytes).path(), MAX_BANK_BYTES)
    }

    fn at(line: u32, column: u32) -> Position {
        Position { line, column }
    }

    #[test]
    fn text_comes_back_whole_over_many_pieces() {
        let text = "ä日𝄞\n".repeat(40_000);
        assert_eq!(read(text.as_bytes()).unwrap(), text);
        assert_eq!(read(b"").unwrap(), "");
    }

    #[test]
    fn nul_and_foreign_bytes_are_refused_with_their_place() {
        assert!(matches!(read(b"a\nbc\0d"), Err(LibraryError::Nul { at: p, .. }) if p == at(2, 3)));
        assert!(
            matches!(read(b"caf\xE9 x"), Err(LibraryError::NotUtf8 { at: p, .. }) if p == at(1, 4))
        );
        assert!(
            matches!(read(b"\n\nx\xE2\x82"), Err(LibraryError::NotUtf8 { at: p, .. }) if p == at(3, 2))
        );
        // Whichever comes first is told.
        assert!(matches!(read(b"\xFFx\0"), Err(LibraryError::NotUtf8 { .. })));
        assert!(matches!(read(b"\0x\xFF"), Err(LibraryError::Nul { .. })));
        assert!(matches!(read(b"\xFF\xFEB\0a\0"), Err(LibraryError::Utf16 { .. })));
    }

    #[test]
    fn fault_far_into_a_file_has_its_place() {
        let mut bytes = "line ä\n".repeat(30_000).into_bytes();
        bytes.extend(b"ab\0");
        assert!(matches!(read(&bytes), Err(LibraryError::Nul { at: p, .. }) if p == at(30_001, 3)));
    }

    #[test]
    fn large_file_is_refused_unread() {
        let file = file_of(b"");
        file.as_file().set_len(MAX_BANK_BYTES + 1).unwrap();
        assert!(matches!(
            read_text(file.path(), MAX_BANK_BYTES),
            Err(LibraryError::TooManyBytes { bytes, .. }) if bytes == MAX_BANK_BYTES + 1
        ));
    }

    #[test]
    fn zeros_within_the_limit_are_refused_at_the_first_piece() {
        let file = file_of(b"");
        file.as_file().set_len(MAX_BANK_BYTES).unwrap();
        assert!(matches!(
            read_text(file.path(), MAX_BANK_BYTES),
            Err(LibraryError::Nul { at: p, .. }) if p == at(1, 1)
        ));
    }

    #[test]
    fn source_without_end_stops_at_the_limit() {
        let endless = io::repeat(b' ');
        assert!(matches!(
            read_pieces(endless, Path::new("grows.ron"), 10, 1 << 20),
            Err(LibraryError::TooManyBytes { .. })
        ));
    }

    #[test]
    fn folders_and_missing_files_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            read_text(folder.path(), 10),
            Err(LibraryError::NotAFile { kind: FileKind::Folder, .. })
        ));
        assert!(matches!(
            read_text(&folder.path().join("none.ron"), 10),
            Err(LibraryError::Missing { .. })
        ));
    }

    #[cfg(unix)]
    #[test]
    fn pipes_and_devices_are_never_opened() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        for file in [pipe.as_path(), Path::new("/dev/zero")] {
            assert!(matches!(
                read_text(file, MAX_BANK_BYTES),
                Err(LibraryError::NotAFile { kind: FileKind::Device, .. })
            ));
        }
    }
}
