//! Hands the command line to [`footnote::cli`], which opens the window or runs a command.

use std::process::ExitCode;

fn main() -> ExitCode {
    footnote::cli::main()
}
