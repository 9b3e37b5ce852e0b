//! The write-ahead log, read without SQLite (file format: sqlite.org/fileformat2.html, 4).
//!
//! SQLite reads a log up to the first frame whose sum does not fit and takes that for the end,
//! which is right after a crash and wrong after damage: answers that were acknowledged would be
//! gone without a word. Here the difference is told, and damaged logs are read for salvage.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::files::companions;

/// The page size of our files, in bytes.
pub(super) const PAGE: usize = 4096;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Two random numbers, new whenever the log is begun anew: they tell its frames from older ones.
type Salt = [u8; 8];

/// What the frames of a log come to.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// The latest committed content of each page, numbered from 1.
    pub(super) pages: BTreeMap<u32, Box<[u8]>>,
    /// How many commits follow a frame whose sum does not fit. A crash leaves one at most, which
    /// nobody was told of.
    commits_after_damage: usize,
    /// Whether the header's own sum fits.
    is_header_sound: bool,
}

/// What gives a damaged log away; `None` for a sound one, or none at all.
pub(super) fn sign_of_damage(database: &Path) -> io::Result<Option<String>> {
    let Some(log) = read(database, Keep::Nothing)? else { return Ok(None) };
    Ok(if !log.is_header_sound && log.commits_after_damage > 0 {
        Some("the header of the log is damaged".to_owned())
    } else if log.commits_after_damage > 1 {
        Some("the log is damaged".to_owned())
    } else {
        None
    })
}

/// Whether the last commit of a log cannot be read. It was being written when the program ended, or
/// the machine, and nobody was told of it; or it is an acknowledged one that was damaged since. The
/// file cannot tell which.
pub(super) fn is_end_unreadable(database: &Path) -> io::Result<bool> {
    Ok(read(database, Keep::Nothing)?
        .is_some_and(|log| log.is_header_sound && log.commits_after_damage == 1))
}

/// Whether the pages are wanted or only the damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Only looking for damage.
    Nothing,
    /// Every committed page, of damaged frames too: rows have their own sums.
    Pages,
}

/// Reads the log beside a database; `None` where there is none, or nothing in it.
pub(super) fn read(database: &Path, keep: Keep) -> io::Result<Option<Log>> {
    let [path, ..] = companions(database);
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    };
    let mut source = BufReader::with_capacity(1 << 16, file);
    let mut header = [0; HEADER];
    if !read_whole(&mut source, &mut header)? {
        return Ok(None);
    }
    let mut sum = Sum::of_header(&header);
    let mut salt: Option<Salt> = None;
    let mut log = Log::default();
    if let Some(sum) = &mut sum {
        log.is_header_sound = sum.add(header.split_at(24).0) == bytes_at(&header, 24);
        if log.is_header_sound {
            salt = Some(bytes_at(&header, 16));
        }
    }
    let mut is_sound = log.is_header_sound;
    let mut uncommitted: BTreeMap<u32, Box<[u8]>> = BTreeMap::new();
    let mut frame = vec![0; FRAME_HEADER + PAGE];
    while read_whole(&mut source, &mut frame)? {
        let (head, page) = frame.split_at(FRAME_HEADER);
        let frame_salt: Salt = bytes_at(head, 8);
        // With the header's own lost, the first frame's must do.
        if *salt.get_or_insert(frame_salt) != frame_salt {
            // Left over from before the log was begun anew, or damaged: what follows tells.
            is_sound = false;
            continue;
        }
        is_sound = is_sound
            && sum.as_mut().is_some_and(|sum| {
                sum.add(&bytes_at::<8>(head, 0));
                sum.add(page) == bytes_at(head, 16)
            });
        let is_commit = bytes_at::<4>(head, 4) != [0; 4];
        if is_commit && !is_sound {
            log.commits_after_damage += 1;
        }
        if keep == Keep::Pages {
            uncommitted.insert(u32::from_be_bytes(bytes_at(head, 0)), page.into());
            if is_commit {
                log.pages.append(&mut uncommitted);
            }
        }
    }
    Ok(Some(log))
}

/// Fills the buffer; `false` where the file ends before it is full.
fn read_whole(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<bool> {
    match source.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(e) => Err(e),
    }
}

/// So many bytes from there on; zeros where there are not as many.
fn bytes_at<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes.get(at..).and_then(<[u8]>::first_chunk).copied().unwrap_or([0; N])
}

/// The log's running sum, in the byte order of the machine that wrote it.
struct Sum {
    is_big_endian: bool,
    so_far: (u32, u32),
}

impl Sum {
    fn of_header(header: &[u8]) -> Option<Self> {
        let is_big_endian = match u32::from_be_bytes(bytes_at(header, 0)) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return None,
        };
        Some(Self { is_big_endian, so_far: (0, 0) })
    }

    /// Adds bytes, eight at a time, and tells the sum as it is stored.
    fn add(&mut self, bytes: &[u8]) -> [u8; 8] {
        let word = |bytes: [u8; 4]| {
            if self.is_big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
        };
        let (mut one, mut two) = self.so_far;
        for pair in bytes.chunks_exact(8) {
            one = one.wrapping_add(word(bytes_at(pair, 0))).wrapping_add(two);
            two = two.wrapping_add(word(bytes_at(pair, 4))).wrapping_add(one);
        }
        self.so_far = (one, two);
        ((u64::from(one) << 32) | u64::from(two)).to_be_bytes()
    }
}
