//! From text to syntax tree: recursive descent over Falco's grammar.
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

use super::ast::{At, Check, Expr, Function, Literal, Modifier, Relation, Right, Takes, Term};
use super::error::{Fault, nearest};
use super::lexer::{Lexer, is_number};

/// Brackets within brackets that are read, as in libsinsp; more would be an attack on the stack.
const MOST_NESTED: usize = 100;

const KEYWORDS: [&str; 3] = ["and", "or", "not"];

/// Reads a whole filter.
pub(super) fn parse(text: &str) -> Result<Expr, Fault> {
    let mut parser = Parser { lexer: Lexer::new(text), depth: 0, keyword_as_value: None };
    parser.lexer.blank();
    if parser.lexer.rest().is_empty() {
        return Err(Fault::new(0, "the filter is empty"));
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
    /// Where `and`, `or` or `not` was just taken for a value. That is right by the grammar, but if
    /// an error follows then it is where the value was forgotten.
    keyword_as_value: Option<(usize, &'t str)>,
}

impl<'t> Parser<'t> {
    fn or(&mut self) -> Result<Expr, Fault> {
        self.chain("or", Expr::Or, Self::and)
    }

    fn and(&mut self) -> Result<Expr, Fault> {
        self.chain("and", Expr::And, Self::not)
    }

    /// Operands with one word between them.
    fn chain(
        &mut self,
        word: &str,
        join: fn(Vec<Expr>) -> Expr,
        operand: fn(&mut Self) -> Result<Expr, Fault>,
    ) -> Result<Expr, Fault> {
        let first = operand(self)?;
        let mut more = Vec::new();
        self.lexer.blank();
        while self.lexer.word(word) {
            self.keyword_as_value = None;
            more.push(operand(self)?);
            self.lexer.blank();
        }
        if more.is_empty() {
            return Ok(first);
        }
        more.insert(0, first);
        Ok(join(more))
    }

    fn not(&mut self) -> Result<Expr, Fault> {
        let mut negated = false;
        self.lexer.blank();
        while self.lexer.word("not") {
            negated = !negated;
            self.lexer.blank();
        }
        let expr = self.check()?;
        Ok(if negated { Expr::Not(Box::new(expr)) } else { expr })
    }

    fn check(&mut self) -> Result<Expr, Fault> {
        let start = self.lexer.at();
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
                return Err(Fault::new(start, "val() stands only on the right side"));
            }
            Some(call) => call,
            None => match self.field()? {
                Some(field) => field,
                None => return Err(self.unexpected("a field or '('")),
            },
        };
        self.lexer.blank();
        let at = self.lexer.at();
        let Some(relation) = self.relation() else {
            return match left {
                // Falco's macros are identifiers; only the compiler knows that there are none.
                Term::Field { name, arg: None, at } if !name.contains('.') && !KEYWORDS.contains(&&*name) => {
                    Ok(Expr::Name(name, at))
                }
                Term::Field { name, at, .. } if KEYWORDS.contains(&&*name) => {
                    Err(Fault::new(at.0, format!("expected a field or '(', '{name}' found")))
                }
                _ => Err(self.no_relation()),
            };
        };
        let (modifier, right) = self.right(relation)?;
        Ok(Expr::Check(Check { left, relation, modifier, right, at: At(at) }))
    }

    fn relation(&mut self) -> Option<Relation> {
        if self.lexer.eat("==") {
            return Some(Relation::Equal);
        }
        let relation = Relation::ALL.iter().copied().find(|relation| {
            let written = relation.written();
            if written.starts_with(|c: char| c.is_ascii_alphabetic()) {
                self.lexer.word(written)
            } else {
                self.lexer.eat(written)
            }
        })?;
        Some(relation)
    }

    fn right(&mut self, relation: Relation) -> Result<(Option<Modifier>, Right), Fault> {
        self.lexer.blank();
        let right = match relation.takes() {
            Takes::Nothing => Right::Nothing,
            Takes::Number => match self.call()? {
                Some(call) => Right::Term(call),
                None => Right::Value(
                    self.number()
                        .ok_or_else(|| self.unexpected("a number, or val() or another function of a field"))?,
                ),
            },
            Takes::Value => {
                if let Some((modifier, list)) = self.modified()? {
                    return Ok((Some(modifier), Right::List(list)));
                }
                match self.call()? {
                    Some(call) => Right::Term(call),
                    None => Right::Value(self.value()?.ok_or_else(|| self.no_value(relation))?),
                }
            }
            Takes::List => match self.list()? {
                Some(list) => Right::List(list),
                None => match self.call()? {
                    Some(call) => Right::Term(call),
                    None => Right::List(vec![
                        self.list_name().ok_or_else(|| self.unexpected(&format!("a list, as {relation} (a, b)")))?,
                    ]),
                },
            },
        };
        Ok((None, right))
    }

    /// `anyof (…)`, where a list does follow; else `anyof` is a value like any other.
    fn modified(&mut self) -> Result<Option<(Modifier, Vec<Literal>)>, Fault> {
        let start = self.lexer.at();
        let modifier = Modifier::ALL.iter().copied().find(|modifier| self.lexer.word(modifier.written()));
        let Some(modifier) = modifier else {
            return Ok(None);
        };
        let parted = self.lexer.blank();
        if let Some(list) = self.list()? {
            return Ok(Some((modifier, list)));
        }
        if parted
            && !KEYWORDS.iter().any(|keyword| self.ahead(keyword))
            && let Some(name) = self.list_name()
        {
            return Ok(Some((modifier, vec![name])));
        }
        self.lexer.back(start);
        Ok(None)
    }

    fn list(&mut self) -> Result<Option<Vec<Literal>>, Fault> {
        if !self.lexer.eat("(") {
            return Ok(None);
        }
        let mut values = Vec::new();
        self.lexer.blank();
        if self.lexer.eat(")") {
            return Ok(Some(values));
        }
        loop {
            self.lexer.blank();
            match self.value()? {
                Some(value) => values.push(value),
                None => return Err(self.unexpected("a value")),
            }
            self.lexer.blank();
            if self.lexer.eat(")") {
                self.keyword_as_value = None;
                return Ok(Some(values));
            }
            if !self.lexer.eat(",") {
                return Err(self.unexpected("',' or ')'"));
            }
        }
    }

    /// The name of one of Falco's lists. Without lists of that kind it is a list of one value.
    fn list_name(&mut self) -> Option<Literal> {
        let at = self.lexer.at();
        self.lexer.identifier().map(|name| literal(name, at))
    }

    fn value(&mut self) -> Result<Option<Literal>, Fault> {
        let at = self.lexer.at();
        if let Some(bytes) = self.lexer.quoted()? {
            return Ok(Some(Literal { bytes, at: At(at) }));
        }
        let Some(text) = self.lexer.bare() else {
            return Ok(None);
        };
        if KEYWORDS.contains(&text) {
            self.keyword_as_value = Some((at, text));
        }
        Ok(Some(literal(text, at)))
    }

    fn number(&mut self) -> Option<Literal> {
        let at = self.lexer.at();
        match self.lexer.bare() {
            Some(text) if is_number(text) => Some(literal(text, at)),
            _ => {
                self.lexer.back(at);
                None
            }
        }
    }

    fn field(&mut self) -> Result<Option<Term>, Fault> {
        let at = self.lexer.at();
        let Some(name) = self.lexer.field_name() else {
            return Ok(None);
        };
        Ok(Some(Term::Field { name: name.to_owned(), arg: self.argument()?, at: At(at) }))
    }

    /// `[argument]` directly behind a field or a call.
    fn argument(&mut self) -> Result<Option<String>, Fault> {
        if !self.lexer.eat("[") {
            return Ok(None);
        }
        let at = self.lexer.at();
        let argument = match self.lexer.quoted()? {
            Some(bytes) => {
                String::from_utf8(bytes).map_err(|_| Fault::new(at, "an argument in brackets must be UTF-8"))?
            }
            None => match self.lexer.bare_argument() {
                Some(text) => text.to_owned(),
                None => return Err(self.unexpected("an argument between '[' and ']'")),
            },
        };
        if !self.lexer.eat("]") {
            return Err(self.unexpected("']'"));
        }
        Ok(Some(argument))
    }

    /// A function directly followed by its bracket. None where no function stands.
    fn call(&mut self) -> Result<Option<Term>, Fault> {
        let at = self.lexer.at();
        let name = self.lexer.identifier().unwrap_or_default();
        if name.is_empty() || KEYWORDS.contains(&name) || !self.lexer.eat("(") {
            self.lexer.back(at);
            return Ok(None);
        }
        let known = Function::ALL.iter().find(|known| known.written() == name);
        let Some(&function) = known else {
            return Err(Fault::new(at, no_function(name)));
        };
        self.enter(at)?;
        let args = if function == Function::Val {
            self.lexer.blank();
            let field = self.field()?;
            vec![field.ok_or_else(|| self.unexpected("a field"))?]
        } else {
            self.args(true)?
        };
        self.lexer.blank();
        if !self.lexer.eat(")") {
            let expected = if function == Function::Val { "')'" } else { "',' or ')'" };
            return Err(self.unexpected(expected));
        }
        self.depth -= 1;
        Ok(Some(Term::Call { function, args, arg: self.argument()?, at: At(at) }))
    }

    /// A function's arguments, or the terms of a list among them, up to the closing bracket.
    fn args(&mut self, lists: bool) -> Result<Vec<Term>, Fault> {
        let mut args = Vec::new();
        loop {
            self.lexer.blank();
            args.push(self.arg(lists)?);
            self.lexer.blank();
            if !self.lexer.eat(",") {
                return Ok(args);
            }
        }
    }

    fn arg(&mut self, lists: bool) -> Result<Term, Fault> {
        let at = self.lexer.at();
        if let Some(number) = self.number() {
            return Ok(Term::Literal(number));
        }
        if let Some(bytes) = self.lexer.quoted()? {
            return Ok(Term::Literal(Literal { bytes, at: At(at) }));
        }
        if lists && self.lexer.eat("(") {
            self.lexer.blank();
            if self.lexer.eat(")") {
                return Ok(Term::List(Vec::new(), At(at)));
            }
            let terms = self.args(false)?;
            if !self.lexer.eat(")") {
                return Err(self.unexpected("',' or ')'"));
            }
            return Ok(Term::List(terms, At(at)));
        }
        match self.call()? {
            Some(Term::Call { function: Function::Val, .. }) => {
                Err(Fault::new(at, "val() takes no part in other functions; the field alone does"))
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

    fn enter(&mut self, at: usize) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > MOST_NESTED {
            return Err(Fault::new(at, format!("brackets are nested more than {MOST_NESTED} deep")));
        }
        Ok(())
    }

    /// `true` if this word comes next.
    fn ahead(&self, word: &str) -> bool {
        self.lexer.clone().word(word)
    }

    fn no_relation(&self) -> Fault {
        let word = self.lexer.clone().identifier().unwrap_or_default();
        let words: Vec<&str> = Relation::ALL.iter().map(|known| known.written()).collect();
        match nearest(word, &words) {
            Some(meant) => {
                Fault::new(self.lexer.at(), format!("there is no operator '{word}'; did you mean '{meant}'?"))
            }
            None => self.unexpected(&format!("an operator ({})", words.join(", "))),
        }
    }

    fn no_value(&self, relation: Relation) -> Fault {
        if self.lexer.rest().starts_with('(') {
            let expected = format!("a value; a list goes with 'in (…)' or with '{relation} anyof (…)'");
            return self.unexpected(&expected);
        }
        self.unexpected("a value")
    }

    fn unexpected(&self, expected: &str) -> Fault {
        if let Some((at, keyword)) = self.keyword_as_value {
            return Fault::new(at, format!("expected a value, '{keyword}' found"));
        }
        let at = self.lexer.at();
        let (expected, remark) = expected.split_once("; ").unwrap_or((expected, ""));
        let found = self.lexer.found();
        let parting = if remark.is_empty() { "" } else { "; " };
        Fault::new(at, format!("expected {expected}, {found} found{parting}{remark}"))
    }
}

fn literal(text: &str, at: usize) -> Literal {
    Literal { bytes: text.as_bytes().to_vec(), at: At(at) }
}

fn no_function(name: &str) -> String {
    let known: Vec<&str> = Function::ALL.iter().map(|known| known.written()).collect();
    match nearest(name, &known) {
        Some(meant) => format!("there is no function '{name}'; did you mean '{meant}'?"),
        None => format!("there is no function '{name}'; there are {}", known.join(", ")),
    }
}
