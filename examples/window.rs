//! Local.
fn main() {
    let banks = std::env::args_os().skip(1).map(Into::into).collect();
    footnote::app::run(footnote::app::Options { words: footnote::words::Words::english(), banks })
        .unwrap();
}
