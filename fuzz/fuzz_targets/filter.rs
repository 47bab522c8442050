//! Any text as a filter.
#![no_main]

use syscap::fields::Fields;
use syscap::filter::Filter;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Err(error) = Filter::parse(text, &Fields) {
        let _ = error.render(text);
    }
});
