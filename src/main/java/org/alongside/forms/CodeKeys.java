package org.alongside.forms;

import org.springframework.data.repository.CrudRepository;

interface CodeKeys extends CrudRepository<CodeKey, Integer> {}
