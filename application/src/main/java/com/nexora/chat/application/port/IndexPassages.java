package com.nexora.chat.application.port;

import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Makes the passages of one workspace searchable, in this process.
@FunctionalInterface
public interface IndexPassages {

  /// Takes time that grows with the library. What was made before is not changed by it.
  Index index(WorkspaceId workspace, Library library);

  /// The passages of one workspace as they were when it was made. May be searched by any number of
  /// threads, and lives as long as somebody holds it.
  interface Index {

    /// By meaning and by words. An article is found in the query's language, or where it is not
    /// written in it, in its main locale. Any words can be searched for: what a customer sends
    /// cannot be chosen.
    ///
    /// @param most at most so many
    /// @return best first, the same for the same query
    /// @throws IllegalArgumentException when it is the index of another workspace, or the
    ///     meaning is of another model than those of the passages
    List<Found> search(WorkspaceId workspace, Query query, int most);

    /// How many passages it holds.
    int size(WorkspaceId workspace);
  }
}
