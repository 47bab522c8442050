//! Compiled comparisons of one value with constants. Constants are converted, sets hashed and patterns built once.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use memchr::memmem;
use regex::Regex;

use super::constant::Net;
use super::glob::Glob;
use super::paths::Paths;
use crate::event::Value;

/// A comparison with constants.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// `exists`: true for every value.
    Any,
    /// Never true, such as a comparison with an empty list.
    Never,
    /// Text or bytes.
    Bytes(BytesTest),
    /// Whole numbers, bools and times.
    Integer(IntegerTest),
    /// Numbers with a fraction.
    Double(Order, f64),
    /// Addresses.
    Net(Vec<Net>),
    /// The negation of a test. False if the value is missing.
    Not(Box<Test>),
    /// `anyof`.
    AnyOf(Vec<Test>),
    /// `allof`.
    AllOf(Vec<Test>),
    /// `oneof`: exactly one.
    OneOf(Vec<Test>),
}

/// A comparison of text or bytes.
#[derive(Debug, Clone)]
pub(super) enum BytesTest {
    Is(Box<[u8]>),
    In(BytesSet),
    Order(Order, Box<[u8]>),
    Contains(Box<memmem::Finder<'static>>),
    IContains(Box<[u8]>),
    StartsWith(Box<[u8]>),
    EndsWith(Box<[u8]>),
    Glob(Glob),
    Regex(Regex),
    Paths(Box<Paths>),
}

/// A comparison of whole numbers.
#[derive(Debug, Clone)]
pub(super) enum IntegerTest {
    Order(Order, i128),
    /// Sorted.
    In(Vec<i128>),
    /// Both ends included.
    Between(i128, i128),
}

/// An operator of order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Equal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

impl Order {
    pub fn holds(self, ordering: Option<Ordering>) -> bool {
        let Some(ordering) = ordering else {
            return false;
        };
        match self {
            Order::Equal => ordering.is_eq(),
            Order::Less => ordering.is_lt(),
            Order::AtMost => ordering.is_le(),
            Order::Greater => ordering.is_gt(),
            Order::AtLeast => ordering.is_ge(),
        }
    }
}

impl Test {
    /// `true` if the test holds for a single value, not a list. A test never holds for a value of another type.
    pub fn holds(&self, value: &Value<'_>) -> bool {
        match self {
            Test::Any => !value.is_none(),
            Test::Never => false,
            Test::Bytes(test) => value.as_bytes().is_some_and(|bytes| test.holds(bytes)),
            Test::Integer(test) => value.as_integer().is_some_and(|integer| test.holds(integer)),
            Test::Double(order, constant) => {
                value.as_f64().is_some_and(|double| order.holds(double.partial_cmp(constant)))
            }
            Test::Net(nets) => match value {
                Value::Ip(address) => nets.iter().any(|net| net.contains(address)),
                _ => false,
            },
            Test::Not(test) => !value.is_none() && !test.holds(value),
            Test::AnyOf(tests) => tests.iter().any(|test| test.holds(value)),
            Test::AllOf(tests) => tests.iter().all(|test| test.holds(value)),
            Test::OneOf(tests) => tests.iter().filter(|test| test.holds(value)).take(2).count() == 1,
        }
    }
}

impl BytesTest {
    fn holds(&self, bytes: &[u8]) -> bool {
        match self {
            BytesTest::Is(constant) => bytes == &**constant,
            BytesTest::In(set) => set.contains(bytes),
            BytesTest::Order(order, constant) => order.holds(Some(bytes.cmp(constant))),
            BytesTest::Contains(finder) => finder.find(bytes).is_some(),
            BytesTest::IContains(constant) => contains_ignoring_case(bytes, constant),
            BytesTest::StartsWith(constant) => bytes.starts_with(constant),
            BytesTest::EndsWith(constant) => bytes.ends_with(constant),
            BytesTest::Glob(glob) => glob.matches(bytes),
            // Like libsinsp: invalid UTF-8 becomes U+FFFD, so that `.` matches it.
            BytesTest::Regex(regex) => regex.is_match(&String::from_utf8_lossy(bytes)),
            BytesTest::Paths(paths) => paths.matches(bytes),
        }
    }
}

impl IntegerTest {
    fn holds(&self, integer: i128) -> bool {
        match self {
            IntegerTest::Order(order, constant) => order.holds(Some(integer.cmp(constant))),
            IntegerTest::In(set) => set.binary_search(&integer).is_ok(),
            IntegerTest::Between(from, to) => (*from..=*to).contains(&integer),
        }
    }
}

/// A set of texts. A bitmap of lengths rejects most texts that are not in the set without hashing them.
#[derive(Debug, Clone, Default)]
pub(super) struct BytesSet {
    members: HashSet<Box<[u8]>, BuildHasherDefault<Fnv>>,
    /// A bit for each length modulo 64.
    lengths: u64,
}

impl BytesSet {
    pub fn insert(&mut self, bytes: &[u8]) {
        self.lengths |= 1 << (bytes.len() % 64);
        self.members.insert(bytes.into());
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.members.iter().map(|member| &**member)
    }

    fn contains(&self, bytes: &[u8]) -> bool {
        self.lengths >> (bytes.len() % 64) & 1 == 1 && self.members.contains(bytes)
    }
}

/// The FNV-1a hash, which is fast for short texts. The members come from the user's filter, so a capture cannot choose
/// them to collide.
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_usize(&mut self, length: usize) {
        self.0 = (self.0 ^ length as u64).wrapping_mul(0x0100_0000_01b3);
    }
}

/// `true` if `bytes` contains `constant`, ASCII letters in either case (C's `strcasestr`).
pub(super) fn contains_ignoring_case(bytes: &[u8], constant: &[u8]) -> bool {
    let Some((&first, rest)) = constant.split_first() else {
        return true;
    };
    let (low, high) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    memchr::memchr2_iter(low, high, bytes)
        .any(|start| bytes.get(start + 1..start + 1 + rest.len()).is_some_and(|found| found.eq_ignore_ascii_case(rest)))
}
