//! Saving a sheet of results: where, under which name, and never over another file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::disk::save;
use crate::exchange::results::{Sheet, SheetKind};
use crate::quiz::{Paper, Report};
use crate::record::data_folder;
use crate::words::Words;

/// The most characters of a name, without its end.
const LONGEST: usize = 80;

/// Saves a sheet and gives its file.
///
/// # Errors
/// Why not, in words.
pub(super) fn save(
    report: &Report,
    paper: &Paper,
    kind: SheetKind,
    folder: Option<PathBuf>,
    words: &Words,
) -> Result<PathBuf, String> {
    let folder = match folder {
        Some(folder) => folder,
        None => own_folder(words)?,
    };
    // A folder that cannot be made is found out, in words, by writing into it.
    let _ = fs::create_dir_all(&folder);
    let taken = report.ended_at.map(|at| words.moment(at)).unwrap_or_default();
    let text = kind.text(&Sheet { report, paper, taken: &taken }, words);
    let day = report.ended_at.map(|at| jiff::tz::TimeZone::system().to_datetime(at).date());
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    let args = [("bank", (&report.title).into()), ("date", day.into())];
    let file = free(&folder, &plain_name(&words.format("sheet-name", &args)), kind.extension());
    save::atomically(&file, |to| to.write_all(text.as_bytes()))
        .map_err(|error| words.save_error(&error).message)?;
    Ok(file)
}

/// A name that no file in the folder has yet.
pub(super) fn free(folder: &Path, name: &str, extension: &str) -> PathBuf {
    let first = folder.join(format!("{name}.{extension}"));
    let others = (2_u32..).map(|number| folder.join(format!("{name} ({number}).{extension}")));
    std::iter::once(first).chain(others).find(|file| !file.exists()).unwrap_or_default()
}

/// A name that every file system takes.
fn plain_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() || "-,'()’".contains(c) { c } else { ' ' })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(LONGEST).collect();
    let name = name.trim_matches([' ', ',']);
    if name.is_empty() { "results".to_owned() } else { name.to_owned() }
}

/// Where a person looks for what they saved: their documents, else their downloads, else beside
/// the record. Who has said where Footnote keeps its files finds this there, too.
fn own_folder(words: &Words) -> Result<PathBuf, String> {
    let beside_record = || {
        let folder = data_folder().map_err(|error| words.record_error(&error).message)?;
        Ok(folder.join("results"))
    };
    if std::env::var_os("FOOTNOTE_DATA").is_some_and(|folder| !folder.is_empty()) {
        return beside_record();
    }
    let Ok(home) = etcetera::home_dir() else { return beside_record() };
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.unwrap_or_else(|| home.join(".config"));
    let named = fs::read_to_string(config.join("user-dirs.dirs")).unwrap_or_default();
    ["DOCUMENTS", "DOWNLOAD"]
        .into_iter()
        .filter_map(|which| named_folder(&named, which, &home))
        .chain([home.join("Documents"), home.join("Downloads")])
        .find(|folder| folder.is_dir() && *folder != home)
        .map_or_else(beside_record, Ok)
}

/// The folder that `user-dirs.dirs` of xdg-user-dirs names, such as `XDG_DOCUMENTS_DIR="$HOME/x"`.
fn named_folder(text: &str, which: &str, home: &Path) -> Option<PathBuf> {
    let start = format!("XDG_{which}_DIR=");
    let value = text.lines().find_map(|line| line.trim().strip_prefix(start.as_str()))?;
    let value = value.trim().trim_matches('"');
    match value.strip_prefix("$HOME") {
        Some(rest) => Some(home.join(rest.trim_start_matches('/'))),
        None => value.starts_with('/').then(|| PathBuf::from(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_every_file_system_takes() {
        assert_eq!(plain_name("A/B: \"C\"?, results"), "A B C , results");
        assert_eq!(plain_name("../../etc/passwd"), "etc passwd");
        assert_eq!(plain_name("საქართველო 2022-06-15"), "საქართველო 2022-06-15");
        assert_eq!(plain_name("???"), "results");
        assert!(plain_name(&"long ".repeat(100)).chars().count() <= LONGEST);
    }

    #[test]
    fn no_file_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let first = free(folder.path(), "x", "csv");
        fs::write(&first, "").unwrap();
        let second = free(folder.path(), "x", "csv");
        assert_eq!(second.file_name().unwrap(), "x (2).csv");
    }

    #[test]
    fn the_desktops_own_name_for_documents_is_used() {
        let text = "# comment\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\nXDG_DOWNLOAD_DIR=\"/d\"\n";
        let home = Path::new("/home/a");
        let documents = named_folder(text, "DOCUMENTS", home);
        assert_eq!(documents, Some(PathBuf::from("/home/a/Dokumente")));
        assert_eq!(named_folder(text, "DOWNLOAD", home), Some(PathBuf::from("/d")));
        assert_eq!(named_folder("", "DOCUMENTS", home), None);
    }
}
