//! Parses text to a syntax tree, by recursive descent over Falco's grammar.
//!
//! ```text
//! or     = and ('or' and)*
//! and    = not ('and' not)*
//! not    = 'not'* ( '(' or ')' | check )
//! check  = (FIELD | call) ( 'exists' | operator right )
//! right  = NUMBER | VALUE | list | call | 'val(' FIELD ')'
//! call   = FUNCTION '(' arg (',' arg)* ')' ('[' ARGUMENT ']')?
//! arg    = NUMBER | QUOTED | call | FIELD | '(' (arg (',' arg)*)? ')'
//! list   = ('oneof' | 'anyof' | 'allof')? ( '(' (VALUE (',' VALUE)*)? ')' | IDENTIFIER )
//! ```

use super::ast::{Check, Expr, Function, Literal, Modifier, Offset, Relation, RightKind, RightSide, Term};
use super::error::{OffsetError, nearest};
use super::lexer::{Lexer, is_number};

/// The deepest nesting of brackets, as in libsinsp. It bounds the recursion and so the stack.
const MAX_NESTING: usize = 100;

const KEYWORDS: [&str; 3] = ["and", "or", "not"];

/// Parses a whole filter.
pub(super) fn parse(text: &str) -> Result<Expr, OffsetError> {
    let mut parser = Parser { lexer: Lexer::new(text), depth: 0, keyword_taken_as_value: None };
    parser.lexer.skip_blanks();
    if parser.lexer.rest().is_empty() {
        return Err(OffsetError::new(0, "the filter is empty"));
    }
    let expr = parser.or()?;
    if parser.lexer.rest().is_empty() {
        return Ok(expr);
    }
    Err(parser.unexpected("'and', 'or' or the end"))
}

struct Parser<'t> {
    lexer: Lexer<'t>,
    depth: usize,
    /// The position of an `and`, `or` or `not` that was just parsed as a value. The grammar allows this. If an error
    /// follows, the user has probably forgotten the value there.
    keyword_taken_as_value: Option<(usize, &'t str)>,
}

impl<'t> Parser<'t> {
    fn or(&mut self) -> Result<Expr, OffsetError> {
        self.chain("or", Expr::Or, Self::and)
    }

    fn and(&mut self) -> Result<Expr, OffsetError> {
        self.chain("and", Expr::And, Self::not)
    }

    /// Parses operands separated by `word`.
    fn chain(
        &mut self,
        word: &str,
        join: fn(Vec<Expr>) -> Expr,
        operand: fn(&mut Self) -> Result<Expr, OffsetError>,
    ) -> Result<Expr, OffsetError> {
        let first = operand(self)?;
        let mut more = Vec::new();
        self.lexer.skip_blanks();
        while self.lexer.eat_word(word) {
            self.keyword_taken_as_value = None;
            more.push(operand(self)?);
            self.lexer.skip_blanks();
        }
        if more.is_empty() {
            return Ok(first);
        }
        more.insert(0, first);
        Ok(join(more))
    }

    fn not(&mut self) -> Result<Expr, OffsetError> {
        let mut negated = false;
        self.lexer.skip_blanks();
        while self.lexer.eat_word("not") {
            negated = !negated;
            self.lexer.skip_blanks();
        }
        let expr = self.check()?;
        Ok(if negated { Expr::Not(Box::new(expr)) } else { expr })
    }

    fn check(&mut self) -> Result<Expr, OffsetError> {
        let start = self.lexer.offset();
        if self.lexer.eat("(") {
            self.enter(start)?;
            let expr = self.or()?;
            if !self.lexer.eat(")") {
                return Err(self.unexpected("'and', 'or' or ')'"));
            }
            self.depth -= 1;
            return Ok(expr);
        }
        let left = match self.call()? {
            Some(Term::Call { function: Function::Val, .. }) => {
                return Err(OffsetError::new(start, "val() stands only on the right side"));
            }
            Some(call) => call,
            None => match self.field()? {
                Some(field) => field,
                None => return Err(self.unexpected("a field or '('")),
            },
        };
        self.lexer.skip_blanks();
        let at = self.lexer.offset();
        let Some(relation) = self.relation() else {
            return match left {
                // A Falco macro. The compiler reports that it is unknown.
                Term::Field { name, arg: None, at } if !name.contains('.') && !KEYWORDS.contains(&&*name) => {
                    Ok(Expr::Name(name, at))
                }
                Term::Field { name, at, .. } if KEYWORDS.contains(&&*name) => {
                    Err(OffsetError::new(at.0, format!("expected a field or '(', '{name}' found")))
                }
                _ => Err(self.missing_operator()),
            };
        };
        let (modifier, right) = self.right(relation)?;
        Ok(Expr::Check(Check { left, relation, modifier, right, at: Offset(at) }))
    }

    fn relation(&mut self) -> Option<Relation> {
        if self.lexer.eat("==") {
            return Some(Relation::Equal);
        }
        let relation = Relation::ALL.iter().copied().find(|relation| {
            let written = relation.as_str();
            if written.starts_with(|c: char| c.is_ascii_alphabetic()) {
                self.lexer.eat_word(written)
            } else {
                self.lexer.eat(written)
            }
        })?;
        Some(relation)
    }

    fn right(&mut self, relation: Relation) -> Result<(Option<Modifier>, RightSide), OffsetError> {
        self.lexer.skip_blanks();
        let right = match relation.right_kind() {
            RightKind::Nothing => RightSide::Nothing,
            RightKind::Number => match self.call()? {
                Some(call) => RightSide::Term(call),
                None => RightSide::Value(
                    self.number()
                        .ok_or_else(|| self.unexpected("a number, or val() or another function of a field"))?,
                ),
            },
            RightKind::Value => {
                if let Some((modifier, list)) = self.modified()? {
                    return Ok((Some(modifier), RightSide::List(list)));
                }
                match self.call()? {
                    Some(call) => RightSide::Term(call),
                    None => RightSide::Value(self.value()?.ok_or_else(|| self.missing_value(relation))?),
                }
            }
            RightKind::List => match self.list()? {
                Some(list) => RightSide::List(list),
                None => match self.call()? {
                    Some(call) => RightSide::Term(call),
                    None => RightSide::List(vec![
                        self.named_list().ok_or_else(|| self.unexpected(&format!("a list, as {relation} (a, b)")))?,
                    ]),
                },
            },
        };
        Ok((None, right))
    }

    /// Parses `anyof (…)` and its like. Without a list behind it, `anyof` is an ordinary value.
    fn modified(&mut self) -> Result<Option<(Modifier, Vec<Literal>)>, OffsetError> {
        let start = self.lexer.offset();
        let modifier = Modifier::ALL.iter().copied().find(|modifier| self.lexer.eat_word(modifier.as_str()));
        let Some(modifier) = modifier else {
            return Ok(None);
        };
        let followed_by_blank = self.lexer.skip_blanks();
        if let Some(list) = self.list()? {
            return Ok(Some((modifier, list)));
        }
        if followed_by_blank
            && !KEYWORDS.iter().any(|keyword| self.next_word_is(keyword))
            && let Some(name) = self.named_list()
        {
            return Ok(Some((modifier, vec![name])));
        }
        self.lexer.rewind(start);
        Ok(None)
    }

    fn list(&mut self) -> Result<Option<Vec<Literal>>, OffsetError> {
        if !self.lexer.eat("(") {
            return Ok(None);
        }
        let mut values = Vec::new();
        self.lexer.skip_blanks();
        if self.lexer.eat(")") {
            return Ok(Some(values));
        }
        loop {
            self.lexer.skip_blanks();
            match self.value()? {
                Some(value) => values.push(value),
                None => return Err(self.unexpected("a value")),
            }
            self.lexer.skip_blanks();
            if self.lexer.eat(")") {
                self.keyword_taken_as_value = None;
                return Ok(Some(values));
            }
            if !self.lexer.eat(",") {
                return Err(self.unexpected("',' or ')'"));
            }
        }
    }

    /// Parses the name of a Falco list. Named lists do not exist here, so the result is a list with the name as its
    /// value.
    fn named_list(&mut self) -> Option<Literal> {
        let at = self.lexer.offset();
        self.lexer.identifier().map(|name| literal(name, at))
    }

    fn value(&mut self) -> Result<Option<Literal>, OffsetError> {
        let at = self.lexer.offset();
        if let Some(bytes) = self.lexer.quoted()? {
            return Ok(Some(Literal { bytes, at: Offset(at) }));
        }
        let Some(text) = self.lexer.unquoted() else {
            return Ok(None);
        };
        if KEYWORDS.contains(&text) {
            self.keyword_taken_as_value = Some((at, text));
        }
        Ok(Some(literal(text, at)))
    }

    fn number(&mut self) -> Option<Literal> {
        let at = self.lexer.offset();
        match self.lexer.unquoted() {
            Some(text) if is_number(text) => Some(literal(text, at)),
            _ => {
                self.lexer.rewind(at);
                None
            }
        }
    }

    fn field(&mut self) -> Result<Option<Term>, OffsetError> {
        let at = self.lexer.offset();
        let Some(name) = self.lexer.field_name() else {
            return Ok(None);
        };
        Ok(Some(Term::Field { name: name.to_owned(), arg: self.argument()?, at: Offset(at) }))
    }

    /// Parses `[argument]` directly behind a field or a call.
    fn argument(&mut self) -> Result<Option<String>, OffsetError> {
        if !self.lexer.eat("[") {
            return Ok(None);
        }
        let at = self.lexer.offset();
        let argument = match self.lexer.quoted()? {
            Some(bytes) => {
                String::from_utf8(bytes).map_err(|_| OffsetError::new(at, "an argument in brackets must be UTF-8"))?
            }
            None => match self.lexer.unquoted_argument() {
                Some(text) => text.to_owned(),
                None => return Err(self.unexpected("an argument between '[' and ']'")),
            },
        };
        if !self.lexer.eat("]") {
            return Err(self.unexpected("']'"));
        }
        Ok(Some(argument))
    }

    /// Parses a function directly followed by its bracket; `None` if there is none.
    fn call(&mut self) -> Result<Option<Term>, OffsetError> {
        let at = self.lexer.offset();
        let name = self.lexer.identifier().unwrap_or_default();
        if name.is_empty() || KEYWORDS.contains(&name) || !self.lexer.eat("(") {
            self.lexer.rewind(at);
            return Ok(None);
        }
        let known = Function::ALL.iter().find(|known| known.as_str() == name);
        let Some(&function) = known else {
            return Err(OffsetError::new(at, unknown_function(name)));
        };
        self.enter(at)?;
        let args = if function == Function::Val {
            self.lexer.skip_blanks();
            let field = self.field()?;
            vec![field.ok_or_else(|| self.unexpected("a field"))?]
        } else {
            self.args(true)?
        };
        self.lexer.skip_blanks();
        if !self.lexer.eat(")") {
            let expected = if function == Function::Val { "')'" } else { "',' or ')'" };
            return Err(self.unexpected(expected));
        }
        self.depth -= 1;
        Ok(Some(Term::Call { function, args, arg: self.argument()?, at: Offset(at) }))
    }

    /// Parses a function's arguments, or the terms of a list, up to the closing bracket.
    fn args(&mut self, lists: bool) -> Result<Vec<Term>, OffsetError> {
        let mut args = Vec::new();
        loop {
            self.lexer.skip_blanks();
            args.push(self.arg(lists)?);
            self.lexer.skip_blanks();
            if !self.lexer.eat(",") {
                return Ok(args);
            }
        }
    }

    fn arg(&mut self, lists: bool) -> Result<Term, OffsetError> {
        let at = self.lexer.offset();
        if let Some(number) = self.number() {
            return Ok(Term::Literal(number));
        }
        if let Some(bytes) = self.lexer.quoted()? {
            return Ok(Term::Literal(Literal { bytes, at: Offset(at) }));
        }
        if lists && self.lexer.eat("(") {
            self.lexer.skip_blanks();
            if self.lexer.eat(")") {
                return Ok(Term::List(Vec::new(), Offset(at)));
            }
            let terms = self.args(false)?;
            if !self.lexer.eat(")") {
                return Err(self.unexpected("',' or ')'"));
            }
            return Ok(Term::List(terms, Offset(at)));
        }
        match self.call()? {
            Some(Term::Call { function: Function::Val, .. }) => {
                Err(OffsetError::new(at, "val() takes no part in other functions; the field alone does"))
            }
            Some(call) => Ok(call),
            None => match self.field()? {
                Some(field) => Ok(field),
                None if lists => {
                    Err(self.unexpected("a field, a function, a quoted text, a number or a list in brackets"))
                }
                None => Err(self.unexpected("a field, a function, a quoted text or a number")),
            },
        }
    }

    fn enter(&mut self, at: usize) -> Result<(), OffsetError> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err(OffsetError::new(at, format!("brackets are nested more than {MAX_NESTING} deep")));
        }
        Ok(())
    }

    /// `true` if the next token is this word.
    fn next_word_is(&self, word: &str) -> bool {
        self.lexer.clone().eat_word(word)
    }

    fn missing_operator(&self) -> OffsetError {
        let word = self.lexer.clone().identifier().unwrap_or_default();
        let words: Vec<&str> = Relation::ALL.iter().map(|known| known.as_str()).collect();
        match nearest(word, &words) {
            Some(meant) => {
                OffsetError::new(self.lexer.offset(), format!("there is no operator '{word}'; did you mean '{meant}'?"))
            }
            None => self.unexpected(&format!("an operator ({})", words.join(", "))),
        }
    }

    fn missing_value(&self, relation: Relation) -> OffsetError {
        if self.lexer.rest().starts_with('(') {
            let expected = format!("a value; a list goes with 'in (…)' or with '{relation} anyof (…)'");
            return self.unexpected(&expected);
        }
        self.unexpected("a value")
    }

    fn unexpected(&self, expected: &str) -> OffsetError {
        if let Some((at, keyword)) = self.keyword_taken_as_value {
            return OffsetError::new(at, format!("expected a value, '{keyword}' found"));
        }
        let at = self.lexer.offset();
        let (expected, remark) = expected.split_once("; ").unwrap_or((expected, ""));
        let found = self.lexer.describe_next();
        let separator = if remark.is_empty() { "" } else { "; " };
        OffsetError::new(at, format!("expected {expected}, {found} found{separator}{remark}"))
    }
}

fn literal(text: &str, at: usize) -> Literal {
    Literal { bytes: text.as_bytes().to_vec(), at: Offset(at) }
}

fn unknown_function(name: &str) -> String {
    let known: Vec<&str> = Function::ALL.iter().map(|known| known.as_str()).collect();
    match nearest(name, &known) {
        Some(meant) => format!("there is no function '{name}'; did you mean '{meant}'?"),
        None => format!("there is no function '{name}'; there are {}", known.join(", ")),
    }
}
