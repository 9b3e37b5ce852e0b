//! Rows on the leaf pages of a SQLite file (file format: sqlite.org/fileformat2.html, 1.6, 2.1),
//! with no faith in any number that is read.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::record::wal::{self, Keep, PAGE};

/// The most bytes of one row.
const MAX_ROW: usize = 256 * 1024 * 1024;

/// The pages of a file as they are with its log.
pub(super) struct Pages {
    file: File,
    in_file: u32,
    in_log: BTreeMap<u32, Box<[u8]>>,
}

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// None, or the row's own number.
    Null,
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(String),
    /// Anything else, which no row we look for needs.
    Other,
}

impl Pages {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let page = u64::try_from(PAGE).unwrap_or(u64::MAX);
        let in_file = u32::try_from(file.metadata()?.len().div_ceil(page)).unwrap_or(u32::MAX);
        let in_log = wal::read(path, Keep::Pages)?.map(|log| log.pages).unwrap_or_default();
        Ok(Self { file, in_file, in_log })
    }

    /// The numbers of all pages, in order; the first is 1.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> + use<> {
        let beyond: Vec<u32> =
            self.in_log.keys().copied().filter(|number| *number > self.in_file).collect();
        (1..=self.in_file).chain(beyond)
    }

    /// The most bytes that one row can have: no more than all pages together.
    fn most(&self) -> usize {
        usize::try_from(self.in_file)
            .unwrap_or(usize::MAX)
            .saturating_add(self.in_log.len())
            .saturating_mul(PAGE)
            .min(MAX_ROW)
    }

    fn has(&self, number: u32) -> bool {
        (1..=self.in_file).contains(&number) || self.in_log.contains_key(&number)
    }

    /// A page, filled up with zeros where the file ends within it.
    fn page(&mut self, number: u32) -> io::Result<Vec<u8>> {
        if let Some(page) = self.in_log.get(&number) {
            return Ok(page.to_vec());
        }
        let mut page = Vec::with_capacity(PAGE);
        if (1..=self.in_file).contains(&number) {
            let start = u64::from(number - 1) * u64::try_from(PAGE).unwrap_or(u64::MAX);
            self.file.seek(SeekFrom::Start(start))?;
            (&self.file).take(u64::try_from(PAGE).unwrap_or(u64::MAX)).read_to_end(&mut page)?;
        }
        page.resize(PAGE, 0);
        Ok(page)
    }
}

/// The rows on this page, with their numbers, as far as they can be read. None where it is no leaf
/// of a table.
pub(super) fn rows_of(pages: &mut Pages, number: u32) -> io::Result<Vec<(i64, Vec<Value>)>> {
    let page = pages.page(number)?;
    // The first page begins with the file's own header.
    let start = if number == 1 { 100 } else { 0 };
    if page.get(start) != Some(&0x0d) {
        return Ok(Vec::new());
    }
    let cells = usize::from(u16_at(&page, start + 3).unwrap_or(0));
    let mut rows = Vec::new();
    // A cell needs at least four bytes, two of them for its pointer.
    for cell in 0..cells.min(PAGE / 4) {
        let Some(at) = u16_at(&page, start + 8 + 2 * cell) else { break };
        if let Some(row) = row_at(pages, &page, usize::from(at))? {
            rows.push(row);
        }
    }
    Ok(rows)
}

fn row_at(pages: &mut Pages, page: &[u8], at: usize) -> io::Result<Option<(i64, Vec<Value>)>> {
    let Some(mut rest) = page.get(at..) else { return Ok(None) };
    let (Some(size), Some(number)) = (varint(&mut rest), varint(&mut rest)) else {
        return Ok(None);
    };
    let Some(size) = usize::try_from(size).ok().filter(|size| *size <= pages.most()) else {
        return Ok(None);
    };
    Ok(payload(pages, rest, size)?.and_then(|payload| Some((number, values(&payload)?))))
}

/// The bytes of a row: those on the page, and those on the pages it overflows to.
fn payload(pages: &mut Pages, rest: &[u8], size: usize) -> io::Result<Option<Vec<u8>>> {
    let most = PAGE - 35;
    if size <= most {
        return Ok(rest.get(..size).map(<[u8]>::to_vec));
    }
    let least = (PAGE - 12) * 32 / 255 - 23;
    let wanted = least + (size - least) % (PAGE - 4);
    let here = if wanted <= most { wanted } else { least };
    let Some((here, after)) = rest.split_at_checked(here) else { return Ok(None) };
    let mut payload = here.to_vec();
    let mut next = u32_at(after, 0);
    while payload.len() < size {
        // A chain that leads nowhere, or in a circle, ends here: each step adds bytes.
        let Some(number) = next.filter(|number| pages.has(*number)) else {
            return Ok(None);
        };
        let page = pages.page(number)?;
        next = u32_at(&page, 0);
        let missing = size - payload.len();
        payload.extend(page.iter().skip(4).take(missing));
    }
    Ok(Some(payload))
}

/// The values of a row.
fn values(payload: &[u8]) -> Option<Vec<Value>> {
    let mut rest = payload;
    let header = usize::try_from(varint(&mut rest)?).ok()?;
    let (types, mut content) = payload.split_at_checked(header)?;
    let mut types = types.get(payload.len() - rest.len()..)?;
    let mut values = Vec::new();
    while !types.is_empty() {
        values.push(value(varint(&mut types)?, &mut content)?);
    }
    Some(values)
}

fn value(kind: i64, content: &mut &[u8]) -> Option<Value> {
    let mut take = |count: usize| {
        let (taken, rest) = content.split_at_checked(count)?;
        *content = rest;
        Some(taken)
    };
    Some(match kind {
        0 => Value::Null,
        1..=4 => Value::Integer(signed(take(usize::try_from(kind).ok()?)?)),
        5 => Value::Integer(signed(take(6)?)),
        6 => Value::Integer(signed(take(8)?)),
        7 => take(8).map(|_| Value::Other)?,
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        13.. if kind % 2 == 1 => {
            let text = take(usize::try_from((kind - 13) / 2).ok()?)?;
            std::str::from_utf8(text).map_or(Value::Other, |text| Value::Text(text.to_owned()))
        }
        12.. => take(usize::try_from((kind - 12) / 2).ok()?).map(|_| Value::Other)?,
        _ => return None,
    })
}

/// A whole number of up to eight bytes, the highest first.
fn signed(bytes: &[u8]) -> i64 {
    let start = if bytes.first().is_some_and(|first| *first >= 0x80) { -1 } else { 0 };
    bytes.iter().fold(start, |number, byte| (number << 8) | i64::from(*byte))
}

/// A number of one to nine bytes, seven bits in each but the ninth.
fn varint(rest: &mut &[u8]) -> Option<i64> {
    let mut number: i64 = 0;
    for count in 0..9 {
        let (byte, after) = rest.split_first()?;
        *rest = after;
        if count == 8 {
            return Some((number << 8) | i64::from(*byte));
        }
        number = (number << 7) | i64::from(byte & 0x7f);
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_be_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_sqlite_writes_them() {
        let read = |mut bytes: &[u8]| varint(&mut bytes);
        assert_eq!(read(&[0x05]), Some(5));
        assert_eq!(read(&[0x81, 0x00]), Some(128));
        assert_eq!(read(&[0xff; 9]), Some(-1));
        assert_eq!(read(&[0x80]), None);
        assert_eq!(signed(&[0xff, 0xfe]), -2);
        assert_eq!(signed(&[0x01, 0x00]), 256);
        assert_eq!(signed(&i64::MIN.to_be_bytes()), i64::MIN);
    }

    #[test]
    fn row_with_impossible_lengths_is_no_row() {
        for payload in [&[][..], &[0x09], &[0x02, 0x7f], &[0x02, 0x0a], &[0x03, 0xff, 0xff]] {
            assert_eq!(values(payload), None, "{payload:?}");
        }
    }
}
