//! The syntax tree of a filter, and how it is printed as text again.

use std::fmt::{self, Display};

use super::lexer::is_number;

/// A byte offset in the filter's text. All offsets compare equal, so that two trees are equal if they mean the same,
/// whatever the positions of their parts.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Offset(pub usize);

impl PartialEq for Offset {
    fn eq(&self, _: &Offset) -> bool {
        true
    }
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expr {
    Or(Vec<Expr>),
    And(Vec<Expr>),
    Not(Box<Expr>),
    Check(Check),
    /// A name without a dot: a Falco macro.
    Name(String, Offset),
}

/// A comparison.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Check {
    pub left: Term,
    pub relation: Relation,
    pub modifier: Option<Modifier>,
    pub right: RightSide,
    /// The offset of the operator.
    pub at: Offset,
}

/// The right side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum RightSide {
    /// No right side: the operator is `exists`.
    Nothing,
    Value(Literal),
    List(Vec<Literal>),
    Term(Term),
}

/// A side of a comparison, or an argument of a function.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Term {
    Field { name: String, arg: Option<String>, at: Offset },
    Call { function: Function, args: Vec<Term>, arg: Option<String>, at: Offset },
    Literal(Literal),
    List(Vec<Term>, Offset),
}

impl Term {
    pub fn offset(&self) -> usize {
        match self {
            Term::Field { at, .. } | Term::Call { at, .. } | Term::List(_, at) => at.0,
            Term::Literal(literal) => literal.at.0,
        }
    }
}

/// A constant with its quotes and escapes resolved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Literal {
    pub bytes: Vec<u8>,
    pub at: Offset,
}

/// Defines an enum of words of the language. Each row is `text => variant`.
macro_rules! names {
    ($(#[$doc:meta])* $kind:ident { $($text:literal => $name:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum $kind { $($name),* }

        impl $kind {
            /// All variants, in the order in which the parser tries them and messages list them.
            pub const ALL: &[$kind] = &[$($kind::$name),*];

            pub fn as_str(self) -> &'static str {
                match self { $($kind::$name => $text),* }
            }
        }

        impl Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

names! {
    /// An operator. A symbol comes before its own prefixes: `<=` before `<`. The parser reads `==` as `=`.
    Relation {
        "=" => Equal,
        "!=" => Differs,
        "<=" => AtMost,
        "<" => Less,
        ">=" => AtLeast,
        ">" => Greater,
        "exists" => Exists,
        "contains" => Contains,
        "icontains" => IContains,
        "bcontains" => BContains,
        "startswith" => StartsWith,
        "bstartswith" => BStartsWith,
        "endswith" => EndsWith,
        "glob" => Glob,
        "iglob" => IGlob,
        "regex" => Regex,
        "in" => In,
        "intersects" => Intersects,
        "pmatch" => PMatch,
    }
}

names! {
    /// The number of a list's values for which an operator must hold.
    Modifier {
        "oneof" => One,
        "anyof" => Any,
        "allof" => All,
    }
}

names! {
    /// A function of fields.
    Function {
        "val" => Val,
        "tolower" => ToLower,
        "toupper" => ToUpper,
        "b64" => B64,
        "basename" => Basename,
        "len" => Len,
        "join" => Join,
        "concat" => Concat,
        "getopt" => Getopt,
    }
}

/// The kind of right side that an operator takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RightKind {
    Nothing,
    Number,
    Value,
    List,
}

impl Relation {
    pub fn right_kind(self) -> RightKind {
        use Relation::*;
        match self {
            Exists => RightKind::Nothing,
            AtMost | Less | AtLeast | Greater => RightKind::Number,
            In | Intersects | PMatch => RightKind::List,
            _ => RightKind::Value,
        }
    }
}

impl Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Or(children) => write_all(f, children, " or ", |child| matches!(child, Expr::Or(_))),
            Expr::And(children) => write_all(f, children, " and ", |child| matches!(child, Expr::Or(_) | Expr::And(_))),
            Expr::Not(child) => match &**child {
                Expr::Or(_) | Expr::And(_) | Expr::Not(_) => write!(f, "not ({child})"),
                Expr::Check(_) | Expr::Name(..) => write!(f, "not {child}"),
            },
            Expr::Check(check) => check.fmt(f),
            Expr::Name(name, _) => f.write_str(name),
        }
    }
}

fn write_all(
    f: &mut fmt::Formatter<'_>,
    children: &[Expr],
    between: &str,
    in_brackets: impl Fn(&Expr) -> bool,
) -> fmt::Result {
    for (index, child) in children.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        if in_brackets(child) {
            write!(f, "({child})")?;
        } else {
            child.fmt(f)?;
        }
    }
    Ok(())
}

impl Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.left, self.relation)?;
        if let Some(modifier) = self.modifier {
            write!(f, " {modifier}")?;
        }
        match &self.right {
            RightSide::Nothing => Ok(()),
            RightSide::Value(value) => write!(f, " {value}"),
            RightSide::List(values) => write!(f, " ({})", Separated(values)),
            RightSide::Term(term) => write!(f, " {term}"),
        }
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arg = match self {
            Term::Field { name, arg, .. } => {
                f.write_str(name)?;
                arg
            }
            Term::Call { function, args, arg, .. } => {
                write!(f, "{function}({})", Separated(args))?;
                arg
            }
            // Only a number needs no quotes here.
            Term::Literal(literal) => {
                return match std::str::from_utf8(&literal.bytes) {
                    Ok(number) if is_number(number) => f.write_str(number),
                    _ => write_quoted(f, &literal.bytes),
                };
            }
            Term::List(terms, _) => return write!(f, "({})", Separated(terms)),
        };
        match arg {
            None => Ok(()),
            Some(arg) if is_plain(arg.as_bytes()) => write!(f, "[{arg}]"),
            Some(arg) => {
                f.write_str("[")?;
                write_quoted(f, arg.as_bytes())?;
                f.write_str("]")
            }
        }
    }
}

impl Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) if is_plain(&self.bytes) => f.write_str(text),
            _ => write_quoted(f, &self.bytes),
        }
    }
}

/// Items with commas between.
struct Separated<'a, T>(&'a [T]);

impl<T: Display> Display for Separated<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            item.fmt(f)?;
        }
        Ok(())
    }
}

/// `true` if a value is printed without quotes: it is short of special characters and no keyword.
fn is_plain(bytes: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"_./:-+*?@%".contains(byte);
    let keywords: [&[u8]; 6] = [b"and", b"or", b"not", b"oneof", b"anyof", b"allof"];
    !bytes.is_empty() && bytes.iter().all(plain) && !keywords.contains(&bytes)
}

fn write_quoted(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    f.write_str("\"")?;
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c.is_ascii_control() => write!(f, "\\x{:02x}", c as u32)?,
                c => write!(f, "{c}")?,
            }
        }
        for byte in chunk.invalid() {
            write!(f, "\\x{byte:02x}")?;
        }
    }
    f.write_str("\"")
}
