#!/usr/bin/env bash
# Everything that must hold before a change lands. Needs what README's two commands need, and
# rustfmt and clippy, which come with Rust.
set -euo pipefail
cd "$(dirname "$0")"

step() { printf '\n== %s\n' "$*"; }

step "formatting"
cargo fmt --all -- --check

step "lints"
cargo clippy --locked --all-targets -- -D warnings

step "tests"
cargo test --locked

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items

step "the bundled banks"
cargo run --locked --quiet -- check quizzes/*.ron

step "all is well"
