//! Circles of a graph: the strongly connected components with more than one member.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Graph;

/// Returns the members of each circle.
pub fn circles(graph: &Graph) -> Vec<BTreeSet<String>> {
    let members: BTreeSet<&String> = graph.edges().flat_map(|(from, to)| [from, to]).collect();
    let reached: BTreeMap<&String, BTreeSet<&String>> =
        members.iter().map(|from| (*from, reachable(graph, from))).collect();
    let both = |a: &String, b: &String| {
        reached.get(a).is_some_and(|reached| reached.contains(b))
            && reached.get(b).is_some_and(|reached| reached.contains(a))
    };
    let mut found: Vec<BTreeSet<String>> = Vec::new();
    for member in members.iter().copied().filter(|member| both(member, member)) {
        match found.iter_mut().find(|circle| circle.iter().any(|other| both(member, other))) {
            Some(circle) => _ = circle.insert(member.clone()),
            None => found.push(BTreeSet::from([member.clone()])),
        }
    }
    found
}

/// Returns all modules that a path of one edge or more leads to.
fn reachable<'a>(graph: &'a Graph, from: &str) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&String> = graph.targets(from).collect();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(graph.targets(next));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::default();
        edges.iter().for_each(|(from, to)| graph.add(from, to));
        graph
    }

    #[test]
    fn edges_in_one_direction_are_no_circle() {
        assert!(circles(&graph(&[("a", "b"), ("a", "c"), ("b", "c"), ("d", "a")])).is_empty());
    }

    #[test]
    fn each_circle_has_only_its_members() {
        let found =
            circles(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("e", "d"), ("f", "a")]));
        let found: Vec<Vec<&str>> = found.iter().map(|circle| circle.iter().map(String::as_str).collect()).collect();
        assert_eq!(found, [vec!["a", "b", "c"], vec!["d", "e"]]);
    }
}
